// The measuring stick of bench world: a dense prototype, kept as it was measured and not a model of style.
#nullable disable
#pragma warning disable
using System.Numerics; using System.Runtime.CompilerServices; using System.Runtime.Intrinsics; using System.Runtime.InteropServices;
#if W16
using VF = System.Runtime.Intrinsics.Vector512<float>; using VI = System.Runtime.Intrinsics.Vector512<int>; using V = System.Runtime.Intrinsics.Vector512;
#else
using VF = System.Runtime.Intrinsics.Vector256<float>; using VI = System.Runtime.Intrinsics.Vector256<int>; using V = System.Runtime.Intrinsics.Vector256;
#endif
// Prim list: prims sorted by index (=> by type). Flat float data, stride 20.
public unsafe struct PList { public int Total,nCr,nRuns,nS,nB,nT,nC; public fixed int Run[32]; public fixed int I[512]; public void Reset(){Total=nCr=nRuns=nS=nB=nT=nC=0;} }
public sealed unsafe class SdfR {
    const int ST=20;
    public int W,H; public byte[] Rgb; Scene sc; readonly float* D; public bool NoShadow, NoAO; public int TS=16; public bool AA; public byte[] Rgb2; public long aaPix; int pass;
    public SdfR(int w,int h){W=w;H=h;Rgb=new byte[w*h*3];Rgb2=new byte[w*h*3];D=(float*)NativeMemory.AlignedAlloc((nuint)(Scene.N*ST*4),64);}
    const MethodImplOptions AI=MethodImplOptions.AggressiveInlining;
    [MethodImpl(AI)] static VF B(float f)=>V.Create(f);
    [MethodImpl(AI)] static VF Fma(VF a,VF b,VF c)=>V.FusedMultiplyAdd(a,b,c);
    [MethodImpl(AI)] static VF Min(VF a,VF b)=>V.MinNative(a,b);
    [MethodImpl(AI)] static VF Max(VF a,VF b)=>V.MaxNative(a,b);
    [MethodImpl(AI)] static VF Cl(VF a)=>Max(Min(a,VF.One),VF.Zero);
    [MethodImpl(AI)] static VF Dot(VF x,VF y,VF z,VF a,VF b,VF c)=>Fma(x,a,Fma(y,b,z*c));
    [MethodImpl(AI)] static VF Len(VF x,VF y,VF z)=>V.Sqrt(Fma(x,x,Fma(y,y,z*z)));
    [MethodImpl(AI)] static VF Capsule(float* c,VF x,VF y,VF z){
        var h=Cl(Fma(x,B(c[6]),Fma(y,B(c[7]),Fma(z,B(c[8]),B(c[9])))));
        var dx=Fma(h,B(c[3]),B(c[0]))-x; var dy=Fma(h,B(c[4]),B(c[1]))-y; var dz=Fma(h,B(c[5]),B(c[2]))-z;
        return Len(dx,dy,dz)-B(c[10]); }
    [MethodImpl(AI)] static VF Sphere(float* c,VF x,VF y,VF z)=>Len(x-B(c[0]),y-B(c[1]),z-B(c[2]))-B(c[10]);
    [MethodImpl(AI)] static VF Box(float* c,VF x,VF y,VF z){
        x-=B(c[0]);y-=B(c[1]);z-=B(c[2]); var rx=Fma(x,B(c[6]),z*B(c[7])); var rz=Fma(z,B(c[6]),-x*B(c[7]));
        var qx=V.Abs(rx)-B(c[3]); var qy=V.Abs(y)-B(c[4]); var qz=V.Abs(rz)-B(c[5]);
        return Len(Max(qx,VF.Zero),Max(qy,VF.Zero),Max(qz,VF.Zero))+Min(Max(qx,Max(qy,qz)),VF.Zero)-B(c[10]); }
    [MethodImpl(AI)] static VF Torus(float* c,VF x,VF y,VF z){
        x-=B(c[0]);y-=B(c[1]);z-=B(c[2]); var q=V.Sqrt(Fma(x,x,y*y))-B(c[3]); return V.Sqrt(Fma(q,q,z*z))-B(c[10]); }
    [MethodImpl(AI)] static VF SMin(VF a,VF b){ var h=Max(B(Scene.K)-V.Abs(a-b),VF.Zero); return Fma(h*h,B(-.25f/Scene.K),Min(a,b)); }
    VF Map(ref PList l,VF x,VF y,VF z){
        float* D=this.D; VF d=B(1e9f); fixed(int* I=l.I){ int* p=I; 
        for(int r=0;r<l.nRuns;r++){ int n=l.Run[r]; var g=Capsule(D+*p++,x,y,z); for(int i=1;i<n;i++) g=SMin(g,Capsule(D+*p++,x,y,z)); d=Min(d,g); }
        for(int i=0;i<l.nS;i++) d=Min(d,Sphere(D+*p++,x,y,z));
        for(int i=0;i<l.nB;i++) d=Min(d,Box(D+*p++,x,y,z));
        for(int i=0;i<l.nT;i++) d=Min(d,Torus(D+*p++,x,y,z));
        for(int i=0;i<l.nC;i++) d=Min(d,Capsule(D+*p++,x,y,z)); }
        return d; }
    void Albedo(ref PList l,VF x,VF y,VF z,ref VF r,ref VF g,ref VF b){
        VF best=B(1e9f); fixed(int* I=l.I){ int k=0; int e=l.nCr; 
        for(int i=0;i<l.Total;i++){ float* c=D+I[i]; VF d = i<e?Capsule(c,x,y,z): i<e+l.nS?Sphere(c,x,y,z): i<e+l.nS+l.nB?Box(c,x,y,z): i<e+l.nS+l.nB+l.nT?Torus(c,x,y,z):Capsule(c,x,y,z);
            var m=V.LessThan(d,best); best=Min(best,d); r=V.ConditionalSelect(m,B(c[11]),r); g=V.ConditionalSelect(m,B(c[12]),g); b=V.ConditionalSelect(m,B(c[13]),b); } _=k; } }
    // groups: one per creature (smooth-union run), culled hierarchically; then loose prims in type order
    struct Grp{public Vector3 C;public float R;public int First,Count;} Grp[] G=new Grp[2*Scene.Crowd];
    static readonly int[] Loose=BuildLoose(); static int[] BuildLoose(){int b=Scene.NC;var o=new int[15];for(int i=0;i<12;i++)o[i]=b+i;o[12]=b+13;o[13]=b+12;o[14]=b+14;return o;}
    [MethodImpl(AI)] static void AddLoose(ref PList l,int i){ l.I[l.Total++]=i*ST; int k=i-Scene.NC; if(k<6)l.nS++; else if(k<12||k==13)l.nB++; else if(k==12)l.nT++; else l.nC++; }
    [MethodImpl(AI)] static void AddCr(ref PList l,int i,ref int run){ l.I[l.Total++]=i*ST; l.nCr++; run++; }
    static void EndRun(ref PList l,int run){ if(run>0) l.Run[l.nRuns++]=run; }
    static bool ConeT(Vector3 c,float r,Vector3 eye,Vector3 d,float ca,float sa){ var v=c-eye; float t=Vector3.Dot(v,d); return MathF.Sqrt(MathF.Max(0,v.LengthSquared()-t*t))*ca-t*sa<=r; }
    static bool ShT(Vector3 w,Vector3 L,float R){ float a=Vector3.Dot(w,L); if(a<=-R)return false; float q=R+MathF.Max(a,0)*(1/9f); return w.LengthSquared()-a*a<q*q; }
    public void Render(Scene s){
        sc=s; for(int i=0;i<Scene.N;i++){ ref var p=ref s.P[i]; float* c=D+i*ST; c[0]=p.A.X;c[1]=p.A.Y;c[2]=p.A.Z;c[10]=p.R;c[11]=p.Col.X;c[12]=p.Col.Y;c[13]=p.Col.Z; c[14]=p.BC.X;c[15]=p.BC.Y;c[16]=p.BC.Z; c[17]=p.BR+(i<Scene.NC?Scene.K:0.01f);
            if(p.Type==0){ var ba=p.B-p.A; float inv=1/Vector3.Dot(ba,ba); c[3]=ba.X;c[4]=ba.Y;c[5]=ba.Z;c[6]=ba.X*inv;c[7]=ba.Y*inv;c[8]=ba.Z*inv;c[9]=-Vector3.Dot(p.A,ba)*inv; }
            else if(p.Type==2){ c[3]=p.B.X;c[4]=p.B.Y;c[5]=p.B.Z;c[6]=p.C;c[7]=p.S; } else if(p.Type==3) c[3]=p.X; }
        for(int g=0;g<G.Length;g++){ int f=(g>>1)*30+(g&1)*16,n=(g&1)==0?16:14; Vector3 mn=new(1e9f),mx=new(-1e9f); for(int i=f;i<f+n;i++){mn=Vector3.Min(mn,s.P[i].BC);mx=Vector3.Max(mx,s.P[i].BC);} var c=(mn+mx)*.5f; float R=0; for(int i=f;i<f+n;i++)R=MathF.Max(R,(s.P[i].BC-c).Length()+s.P[i].BR+Scene.K); G[g]=new Grp{C=c,R=R,First=f,Count=n}; }
        int tx=(W+TS-1)/TS, ty=(H+TS-1)/TS; 
        for(pass=0;pass<(AA?2:1);pass++){ int next=0; Par.Run(()=>{ int i; while((i=Interlocked.Increment(ref next)-1)<tx*ty) Tile(i%tx*TS,i/tx*TS); }); } pass=0; }
    public byte[] Out=>AA?Rgb2:Rgb;
    Vector3 Dir(float px,float py){ float s=2f/H; return Vector3.Normalize(sc.Fw*sc.Focal+sc.Rt*((px-W*.5f)*s)+sc.Up*((H*.5f-py)*s)); }
    [SkipLocalsInit] void Tile(int x0,int y0){
        Unsafe.SkipInit(out PList pl); pl.Reset(); Vector3 dc=Dir(x0+TS*.5f,y0+TS*.5f); float cosA=1; 
        for(int k=0;k<4;k++) cosA=MathF.Min(cosA,Vector3.Dot(dc,Dir(x0+(k&1)*TS,y0+(k>>1)*TS)));
        float sinA=MathF.Sqrt(1-cosA*cosA); float tn=1e9f,tf=0;
        void Ext(int i,ref float n_,ref float f_){ float* c=D+i*ST; float l=(new Vector3(c[14],c[15],c[16])-sc.Eye).Length(); n_=MathF.Min(n_,l-c[17]); f_=MathF.Max(f_,l+c[17]); }
        for(int g=0;g<G.Length;g++) if(ConeT(G[g].C,G[g].R,sc.Eye,dc,cosA,sinA)){ int run=0; for(int i=G[g].First;i<G[g].First+G[g].Count;i++){ float* c=D+i*ST; if(ConeT(new Vector3(c[14],c[15],c[16]),c[17],sc.Eye,dc,cosA,sinA)){ AddCr(ref pl,i,ref run); Ext(i,ref tn,ref tf);} } EndRun(ref pl,run); }
        foreach(int i in Loose){ float* c=D+i*ST; if(ConeT(new Vector3(c[14],c[15],c[16]),c[17],sc.Eye,dc,cosA,sinA)){ AddLoose(ref pl,i); Ext(i,ref tn,ref tf);} }
        tn=MathF.Max(tn,.05f);
        VF lane,lany; const int PW=4; int PH=VF.Count/4;
        { float* a=stackalloc float[16]; float* b=stackalloc float[16]; for(int i=0;i<VF.Count;i++){a[i]=i%4+.5f;b[i]=i/4+.5f;} lane=V.Load(a);lany=V.Load(b); }
        int* o=stackalloc int[48];
        if(pass==0){ fixed(byte* R=Rgb) for(int y=y0;y<y0+TS&&y<H;y+=PH) for(int x=x0;x<x0+TS&&x<W;x+=PW){ Packet(lane+B(x),lany+B(y),o,ref pl,tn,tf);
            for(int i=0;i<VF.Count;i++){ int xx=x+(i&3),yy=y+(i>>2); if(xx<W&&yy<H){ byte* q=R+(yy*W+xx)*3; q[0]=(byte)o[i];q[1]=(byte)o[16+i];q[2]=(byte)o[32+i]; } } } return; }
        // pass 1: adaptive 4x AA of high-contrast pixels; VF.Count/4 pixels per packet, rotated-grid subsamples
        int* px_=stackalloc int[16*16*4]; int np=0; fixed(byte* R=Rgb, R2=Rgb2){ int st3=W*3;
        for(int y=y0;y<y0+TS&&y<H;y++){ int xe=Math.Min(TS,W-x0); Buffer.MemoryCopy(R+y*st3+x0*3,R2+y*st3+x0*3,xe*3,xe*3); if(y==0||y==H-1)continue; for(int x=Math.Max(1,x0);x<x0+xe&&x<W-1;x++){ byte* c=R+y*st3+x*3; 
            int d=Math.Max(Math.Abs(c[1]-c[4])+Math.Abs(c[0]-c[3])+Math.Abs(c[2]-c[5]),Math.Abs(c[1]-c[1-3])+Math.Abs(c[0]-c[-3])+Math.Abs(c[2]-c[2-3])); d=Math.Max(d,Math.Max(Math.Abs(c[1]-c[1+st3])+Math.Abs(c[0]-c[st3])+Math.Abs(c[2]-c[2+st3]),Math.Abs(c[1]-c[1-st3])+Math.Abs(c[0]-c[-st3])+Math.Abs(c[2]-c[2-st3]))); if(d>48) px_[np++]=y<<16|x; } }
        float* a=stackalloc float[16]; float* b=stackalloc float[16]; ReadOnlySpan<float> jx=stackalloc float[]{.375f,.875f,.125f,.625f}, jy=stackalloc float[]{.125f,.375f,.625f,.875f};
        const int PP=4; int per=VF.Count/PP; for(int k=0;k<np;k+=per){ for(int i=0;i<VF.Count;i++){ int e=px_[Math.Min(np-1,k+i/PP)]; a[i]=(e&0xffff)+jx[i&3]; b[i]=(e>>16)+jy[i&3]; } Packet(V.Load(a),V.Load(b),o,ref pl,tn,tf);
            for(int i=0;i<per&&k+i<np;i++){ int e=px_[k+i]; byte* q=R2+((e>>16)*W+(e&0xffff))*3; int* z=o+i*4; q[0]=(byte)((z[0]+z[1]+z[2]+z[3]+2)>>2); z+=16; q[1]=(byte)((z[0]+z[1]+z[2]+z[3]+2)>>2); z+=16; q[2]=(byte)((z[0]+z[1]+z[2]+z[3]+2)>>2); } } Interlocked.Add(ref aaPix,np); } }
    [SkipLocalsInit] void Packet(VF lx,VF ly,int* o,ref PList pl,float tn,float tf){
        float s=2f/H; VF u=(lx-B(W*.5f))*B(s), v=(B(H*.5f)-ly)*B(s); var F=sc.Fw*sc.Focal;
        VF dx=Fma(u,B(sc.Rt.X),Fma(v,B(sc.Up.X),B(F.X))),dy=Fma(u,B(sc.Rt.Y),Fma(v,B(sc.Up.Y),B(F.Y))),dz=Fma(u,B(sc.Rt.Z),Fma(v,B(sc.Up.Z),B(F.Z)));
        VF il=VF.One/Len(dx,dy,dz); dx*=il;dy*=il;dz*=il; VF ex=B(sc.Eye.X),ey=B(sc.Eye.Y),ez=B(sc.Eye.Z);
        VF tg=V.ConditionalSelect(V.LessThan(dy,B(-1e-4f)),-ey/dy,B(1e9f)); // ground
        VF t=B(tn), hit=VF.Zero; 
        if(pl.Total>0){ VF tmax=Min(tg,B(tf)); VF act=V.LessThan(t,tmax);
            for(int i=0;i<64&&act!=VF.Zero;i++){ var d=Map(ref pl,Fma(dx,t,ex),Fma(dy,t,ey),Fma(dz,t,ez)); 
                var h=V.LessThan(d,t*B(.0006f))&act; hit|=h; act=V.AndNot(act,h); t=V.ConditionalSelect(act,t+d,t); act&=V.LessThan(t,tmax); } 
            hit|=act; }
        VF isG=V.AndNot(V.LessThan(tg,B(60f)),hit); t=V.ConditionalSelect(hit,t,tg); VF any=hit|isG;
        // sky
        VF sd=Max(Dot(dx,dy,dz,B(sc.L.X),B(sc.L.Y),B(sc.L.Z)),VF.Zero); VF h0=Cl(Fma(dy,B(1.4f),B(.12f)));
        VF sr=Fma(h0,B(.22f-.75f),B(.75f)),sg=Fma(h0,B(.45f-.84f),B(.84f)),sb=Fma(h0,B(.85f-.95f),B(.95f));
        var s2=sd*sd;s2*=s2;s2*=s2;var s3=s2*s2;s3*=s3;s3*=s3;var s4=s3*s3;s4*=s4; sr=Fma(s2,B(.12f),Fma(s3,B(.25f),Fma(s4,B(1f),sr)));sg=Fma(s2,B(.08f),Fma(s3,B(.18f),Fma(s4,B(.9f),sg)));sb=Fma(s3,B(.08f),Fma(s4,B(.6f),sb));
        VF cr=sr,cg=sg,cb=sb;
        if(any!=VF.Zero){
            VF tt=V.ConditionalSelect(any,t,VF.Zero); VF px=Fma(dx,tt,ex),py=Fma(dy,tt,ey),pz=Fma(dz,tt,ez);
            // packet hit bounds -> culled lists for near (normal/AO) and shadow
            float mnx=1e9f,mny=1e9f,mnz=1e9f,mxx=-1e9f,mxy=-1e9f,mxz=-1e9f; { VF lo=B(1e9f),hi=B(-1e9f); 
              Red(V.ConditionalSelect(any,px,lo),V.ConditionalSelect(any,px,hi),out mnx,out mxx);Red(V.ConditionalSelect(any,py,lo),V.ConditionalSelect(any,py,hi),out mny,out mxy);Red(V.ConditionalSelect(any,pz,lo),V.ConditionalSelect(any,pz,hi),out mnz,out mxz);}
            var pc=new Vector3(mnx+mxx,mny+mxy,mnz+mxz)*.5f; float pr=new Vector3(mxx-mnx,mxy-mny,mxz-mnz).Length()*.5f;
            Unsafe.SkipInit(out PList near);Unsafe.SkipInit(out PList sh);near.Reset();sh.Reset(); const float AOR=.45f, KS=9f; var L=sc.L;
            for(int g=0;g<G.Length;g++){ var w=G[g].C-pc; float R=G[g].R+pr; bool nr=w.LengthSquared()<(R+AOR)*(R+AOR), sr_=ShT(w,L,R); if(!(nr|sr_))continue; int r1=0,r2=0;
                for(int i=G[g].First;i<G[g].First+G[g].Count;i++){ float* c=D+i*ST; var u_=new Vector3(c[14],c[15],c[16])-pc; float q=c[17]+pr; if(nr&&u_.LengthSquared()<(q+AOR)*(q+AOR)) AddCr(ref near,i,ref r1); if(sr_&&ShT(u_,L,q)) AddCr(ref sh,i,ref r2); } EndRun(ref near,r1);EndRun(ref sh,r2); }
            foreach(int i in Loose){ float* c=D+i*ST; var u_=new Vector3(c[14],c[15],c[16])-pc; float q=c[17]+pr; if(u_.LengthSquared()<(q+AOR)*(q+AOR)) AddLoose(ref near,i); if(ShT(u_,L,q)) AddLoose(ref sh,i); }
            // normal
            VF nx=VF.Zero,ny=VF.One,nz=VF.Zero, ar,ag,ab;
            { VF fx=V.Floor(px*B(.8f)),fz=V.Floor(pz*B(.8f)); VF ch=fx+fz; ch=V.Abs(ch-B(2f)*V.Floor(ch*B(.5f))); ar=Fma(ch,B(.22f),B(.30f));ag=Fma(ch,B(.20f),B(.42f));ab=Fma(ch,B(.16f),B(.24f)); }
            if(hit!=VF.Zero){ VF e=B(.0015f);
                VF d1=Map(ref near,px+e,py-e,pz-e),d2=Map(ref near,px-e,py-e,pz+e),d3=Map(ref near,px-e,py+e,pz-e),d4=Map(ref near,px+e,py+e,pz+e);
                VF gx=d1-d2-d3+d4,gy=-d1-d2+d3+d4,gz=-d1+d2-d3+d4; VF gi=VF.One/Max(Len(gx,gy,gz),B(1e-9f)); 
                nx=V.ConditionalSelect(hit,gx*gi,nx);ny=V.ConditionalSelect(hit,gy*gi,ny);nz=V.ConditionalSelect(hit,gz*gi,nz);
                VF br=ar,bg=ag,bb=ab; Albedo(ref near,px,py,pz,ref br,ref bg,ref bb); ar=V.ConditionalSelect(hit,br,ar);ag=V.ConditionalSelect(hit,bg,ag);ab=V.ConditionalSelect(hit,bb,ab); }
            VF ndl=Dot(nx,ny,nz,B(L.X),B(L.Y),B(L.Z)); VF dif=Max(ndl,VF.Zero);
            // soft shadow
            VF res=VF.One; VF act=V.GreaterThan(ndl,VF.Zero)&any; 
            if(sh.Total>0&&!NoShadow&&act!=VF.Zero){ VF ox=Fma(nx,B(.01f),px),oy=Fma(ny,B(.01f),py),oz=Fma(nz,B(.01f),pz); VF st=B(.02f); VF smax=Min(B(9f),(B(3.2f)-oy)*B(1/L.Y)); // scene top
                for(int i=0;i<32&&act!=VF.Zero;i++){ VF d=Map(ref sh,Fma(st,B(L.X),ox),Fma(st,B(L.Y),oy),Fma(st,B(L.Z),oz));
                    res=V.ConditionalSelect(act,Min(res,B(KS)*d/st),res); st+=Max(Min(d,B(.6f)),B(.02f)); act&=V.GreaterThan(res,B(.005f))&V.LessThan(st,smax); }
                res=Max(res,VF.Zero); res=res*res*(B(3f)-res-res); }
            // AO (5 taps), objects + ground analytic
            VF occ=VF.Zero; if(!NoAO && (near.Total>0)){ float sca=1; for(int i=0;i<5;i++){ float hh=.02f+.095f*i; VF qx=Fma(nx,B(hh),px),qy=Fma(ny,B(hh),py),qz=Fma(nz,B(hh),pz); VF d=Min(qy,Map(ref near,qx,qy,qz)); occ=Fma(B(hh)-d,B(sca),occ); sca*=.82f; } }
            VF ao=Cl(Fma(occ,B(-1.25f),VF.One));
            dif*=res; VF hem=Fma(ny,B(.5f),B(.5f))*ao; VF bou=Max(-ny,VF.Zero)*ao; 
            // blinn spec
            VF hx=B(L.X)-dx,hy=B(L.Y)-dy,hz=B(L.Z)-dz; VF hi2=VF.One/Len(hx,hy,hz); VF sp=Max(Dot(nx,ny,nz,hx,hy,hz)*hi2,VF.Zero); sp*=sp;sp*=sp;sp*=sp;sp*=sp;sp*=sp; sp=sp*dif*B(.35f)&hit;
            VF lr=ar*Fma(dif,B(1.35f),Fma(hem,B(.32f),bou*B(.12f)+ao*B(.08f)))+sp, lg=ag*Fma(dif,B(1.22f),Fma(hem,B(.42f),bou*B(.12f)+ao*B(.08f)))+sp, lb=ab*Fma(dif,B(1.0f),Fma(hem,B(.60f),bou*B(.08f)+ao*B(.08f)))+sp;
            VF fo=tt*B(.028f); fo=VF.One-VF.One/(VF.One+fo*fo*Fma(fo,B(1.2f),B(.6f))); 
            lr=Fma(fo,sr-lr,lr);lg=Fma(fo,sg-lg,lg);lb=Fma(fo,sb-lb,lb);
            cr=V.ConditionalSelect(any,lr,cr);cg=V.ConditionalSelect(any,lg,cg);cb=V.ConditionalSelect(any,lb,cb); }
        V.Store(To8(cr),o);V.Store(To8(cg),o+16);V.Store(To8(cb),o+32); }
    [MethodImpl(AI)] static VI To8(VF c)=>V.ConvertToInt32(Fma(V.Sqrt(Cl(c)),B(255f),B(.5f)));
    [MethodImpl(AI)] static void Red(VF lo,VF hi,out float mn,out float mx){
#if W16
        var a=Vector256.Min(lo.GetLower(),lo.GetUpper()); var b=Vector256.Max(hi.GetLower(),hi.GetUpper());
#else
        var a=lo;var b=hi;
#endif
        var a4=Vector128.Min(a.GetLower(),a.GetUpper());var b4=Vector128.Max(b.GetLower(),b.GetUpper());
        a4=Vector128.Min(a4,Vector128.Shuffle(a4,Vector128.Create(2,3,0,1)));a4=Vector128.Min(a4,Vector128.Shuffle(a4,Vector128.Create(1,0,3,2)));
        b4=Vector128.Max(b4,Vector128.Shuffle(b4,Vector128.Create(2,3,0,1)));b4=Vector128.Max(b4,Vector128.Shuffle(b4,Vector128.Create(1,0,3,2)));
        mn=a4.ToScalar();mx=b4.ToScalar(); }
}
