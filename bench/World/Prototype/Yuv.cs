// The measuring stick of bench world: a dense prototype, kept as it was measured and not a model of style.
#nullable disable
#pragma warning disable
using System.Runtime.Intrinsics; using System.Runtime.Intrinsics.X86; using System.Runtime.CompilerServices;
public static unsafe class Yuv {
  // BT.601 limited, RGB24 -> I420; 16 px x 2 rows per step, pshufb deinterleave, 16-bit maths
  [MethodImpl(MethodImplOptions.AggressiveInlining)] static void Load(byte* p,out Vector256<ushort> r,out Vector256<ushort> g,out Vector256<ushort> b){
    var a0=Vector128.Load(p);var a1=Vector128.Load(p+16);var a2=Vector128.Load(p+32);
    const byte Z=0x80;
    var R=Ssse3.Shuffle(a0,Vector128.Create((byte)0,3,6,9,12,15,Z,Z,Z,Z,Z,Z,Z,Z,Z,Z))|Ssse3.Shuffle(a1,Vector128.Create(Z,Z,Z,Z,Z,Z,2,5,8,11,14,Z,Z,Z,Z,Z))|Ssse3.Shuffle(a2,Vector128.Create(Z,Z,Z,Z,Z,Z,Z,Z,Z,Z,Z,1,4,7,10,13));
    var G=Ssse3.Shuffle(a0,Vector128.Create((byte)1,4,7,10,13,Z,Z,Z,Z,Z,Z,Z,Z,Z,Z,Z))|Ssse3.Shuffle(a1,Vector128.Create(Z,Z,Z,Z,Z,0,3,6,9,12,15,Z,Z,Z,Z,Z))|Ssse3.Shuffle(a2,Vector128.Create(Z,Z,Z,Z,Z,Z,Z,Z,Z,Z,Z,2,5,8,11,14));
    var Bb=Ssse3.Shuffle(a0,Vector128.Create((byte)2,5,8,11,14,Z,Z,Z,Z,Z,Z,Z,Z,Z,Z,Z))|Ssse3.Shuffle(a1,Vector128.Create(Z,Z,Z,Z,Z,1,4,7,10,13,Z,Z,Z,Z,Z,Z))|Ssse3.Shuffle(a2,Vector128.Create(Z,Z,Z,Z,Z,Z,Z,Z,Z,Z,0,3,6,9,12,15));
    r=Avx2.ConvertToVector256Int16(R).AsUInt16();g=Avx2.ConvertToVector256Int16(G).AsUInt16();b=Avx2.ConvertToVector256Int16(Bb).AsUInt16(); }
  static Vector256<ushort> C(int v)=>Vector256.Create((ushort)v);
  static Vector128<byte> Y(Vector256<ushort> r,Vector256<ushort> g,Vector256<ushort> b){ var y=((r*C(66)+g*C(129)+b*C(25)+C(128))>>>8)+C(16); return Vector128.Narrow(y.GetLower(),y.GetUpper()); }
  public static void Convert(byte[] rgb,byte[] yuv,int w,int h){ fixed(byte* s=rgb,d=yuv){ byte* U=d+w*h,Vv=U+w*h/4; int cw=w/2;
    for(int y=0;y<h;y+=2) for(int x=0;;){ 
      Load(s+(y*w+x)*3,out var r0,out var g0,out var b0);Load(s+((y+1)*w+x)*3,out var r1,out var g1,out var b1);
      Y(r0,g0,b0).Store(d+y*w+x);Y(r1,g1,b1).Store(d+(y+1)*w+x);
      var ones=Vector256<short>.One; var r=Avx2.MultiplyAddAdjacent((r0+r1).AsInt16(),ones);var g=Avx2.MultiplyAddAdjacent((g0+g1).AsInt16(),ones);var b=Avx2.MultiplyAddAdjacent((b0+b1).AsInt16(),ones);
      var u=((r*-38-g*74+b*112+Vector256.Create(512))>>10)+Vector256.Create(128);var v=((r*112-g*94-b*18+Vector256.Create(512))>>10)+Vector256.Create(128);
      var us=Vector128.Narrow(u.GetLower(),u.GetUpper()).AsUInt16();var vs=Vector128.Narrow(v.GetLower(),v.GetUpper()).AsUInt16(); 
      var uv=Vector128.Narrow(us,vs).AsUInt64(); *(ulong*)(U+(y/2)*cw+x/2)=uv[0];*(ulong*)(Vv+(y/2)*cw+x/2)=uv[1];
      if(x==w-16)break; x+=16; if(x>w-16)x=w-16; } } }
}
