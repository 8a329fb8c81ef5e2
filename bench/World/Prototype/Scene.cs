// The measuring stick of bench world: a dense prototype, kept as it was measured and not a model of style.
#nullable disable
#pragma warning disable
using System.Numerics;
// prim order: 0-15 humanoid caps, 16-29 quadruped caps, 30-35 spheres, 36-41 boxes, 42 torus, 43 board(box), 44 pole(capsule)
public struct Prim { public Vector3 A; public float R; public Vector3 B; public float X; public Vector3 Col; public int Type; public Vector3 BC; public float BR; public float C,S; }
public sealed class Scene {
    public static readonly int Crowd=int.Parse(Environment.GetEnvironmentVariable("RB_CROWD")??"1"); public static readonly int NC=30*Crowd, N=NC+15;
    public const float K = 0.10f;              // smooth-union radius
    public Prim[] P = new Prim[N];
    public Vector3 Eye, Rt, Up, Fw, L; public float Focal = float.Parse(Environment.GetEnvironmentVariable("RB_FOCAL")??"1.6"); // focal in units of half-height
    int n;
    void Cap(Vector3 a, Vector3 b, float r, Vector3 col) { P[n++] = new Prim{A=a,B=b,R=r,Col=col,Type=0,BC=(a+b)*.5f,BR=(a-b).Length()*.5f+r}; }
    void Sph(Vector3 a, float r, Vector3 col) { P[n++] = new Prim{A=a,B=a,R=r,Col=col,Type=1,BC=a,BR=r}; }
    void Box(Vector3 c, Vector3 h, float yaw, Vector3 col) { P[n++] = new Prim{A=c,B=h,R=.03f,Col=col,Type=2,BC=c,BR=h.Length()+.03f,C=MathF.Cos(yaw),S=MathF.Sin(yaw)}; }
    void Tor(Vector3 c, float R, float r, Vector3 col) { P[n++] = new Prim{A=c,R=r,X=R,Col=col,Type=3,BC=c,BR=R+r}; }
    public Scene(float t) {
        n = 0;
        Vector3 V(float x,float y,float z)=>new(x,y,z);
        float ph=t*2*MathF.PI*1.2f, bo=MathF.Abs(MathF.Sin(ph*.5f))*.35f, sw=MathF.Sin(ph)*.45f;
        var ph0=ph; for(int cr=0;cr<Crowd;cr++){ ph=ph0+cr*.7f; bo=MathF.Abs(MathF.Sin(ph*.5f))*.35f; sw=MathF.Sin(ph)*.45f; float cxo=cr==0?0:((cr&1)*2-1)*1.9f*((cr+1)/2), czo=-.9f*((cr+1)/2);
        var o=V(-1.25f+cxo,bo,0.4f+czo); var skin=V(.85f,.55f,.38f); var shirt=V(.15f,.35f,.75f); var pants=V(.2f,.2f,.28f);
        Cap(o+V(-.12f,.95f,0),o+V(.12f,.95f,0),.16f,pants);
        Cap(o+V(0,1.05f,0),o+V(0,1.25f,0),.17f,shirt);
        Cap(o+V(-.1f,1.42f,0),o+V(.1f,1.42f,0),.19f,shirt);
        Cap(o+V(-.25f,1.52f,0),o+V(.25f,1.52f,0),.11f,shirt);
        Cap(o+V(0,1.58f,0),o+V(0,1.72f,0),.075f,skin);
        Cap(o+V(0,1.86f,0),o+V(0,1.96f,.02f),.16f,skin);
        for(int s=-1;s<=1;s+=2){ var el=o+V(s*.45f,1.25f,s*sw*.5f); var ha=el+V(s*.10f,-.18f+.2f*bo,.2f+s*sw*.4f);
            Cap(o+V(s*.3f,1.52f,0),el,.085f,shirt); Cap(el,ha,.07f,skin);
            var kn=o+V(s*.15f,.52f+.1f*bo,.05f-s*sw*.6f); var an=o+V(s*.16f,.12f,-s*sw*.9f-.02f);
            Cap(o+V(s*.13f,.92f,0),kn,.115f,pants); Cap(kn,an,.085f,pants); Cap(an+V(0,-.04f,0),an+V(0,-.05f,.2f),.07f,V(.5f,.12f,.1f)); }
        // quadruped
        float bq=MathF.Abs(MathF.Sin(ph*.5f+.9f))*.25f; var q=V(1.2f+cxo,bq,.6f+czo+.5f*(cr&1)); var fur=V(.62f,.42f,.22f); var fur2=V(.9f,.82f,.7f);
        Cap(q+V(-.5f,.75f,0),q+V(0,.72f,0),.24f,fur); Cap(q+V(0,.72f,0),q+V(.45f,.78f,0),.25f,fur);
        Cap(q+V(.5f,.85f,0),q+V(.75f,1.15f,0),.14f,fur); Cap(q+V(.78f,1.22f,0),q+V(.9f,1.22f,0),.18f,fur); Cap(q+V(.98f,1.18f,0),q+V(1.14f,1.14f,0),.09f,fur2);
        for(int f=0;f<2;f++) for(int s=-1;s<=1;s+=2){ float x=f==0?-.48f:.42f, w=(f*2-1)*s*sw; var kn=q+V(x+w*.4f,.42f,s*.17f); 
            Cap(q+V(x,.7f,s*.14f),kn,.11f,fur); Cap(kn,q+V(x+w*.7f,.09f,s*.17f),.075f,fur2); }
        Cap(q+V(-.65f,.85f,0),q+V(-1.0f,1.15f,sw*.5f),.06f,fur);
        } ph=ph0;
        // spheres
        for(int i=0;i<6;i++){ float a=i*1.047f+.4f; float r=.22f+.06f*(i%3); Sph(V(MathF.Cos(a)*3.1f, r+MathF.Abs(MathF.Sin(ph*.5f+i))*.6f, MathF.Sin(a)*2.2f), r, V(.5f+.45f*MathF.Sin(i*2.1f),.5f+.45f*MathF.Sin(i*2.1f+2),.5f+.45f*MathF.Sin(i*2.1f+4))); }
        for(int i=0;i<6;i++){ float h=.3f+.2f*(i%3); Box(V(-4.2f+i*1.7f,h,-3.2f-.7f*(i&1)),V(.45f,h,.4f),i*.5f,V(.75f-.08f*i,.5f,.3f+.1f*i)); }
        Tor(V(0.1f,1.45f,-1.6f),1.15f,.09f,V(.95f,.3f,.1f));
        Box(V(3.1f,1.75f,-.8f),V(.7f,.42f,.04f),-.35f,V(.95f,.93f,.85f));
        Cap(V(3.1f,0,-.87f),V(3.1f,1.6f,-.87f),.06f,V(.4f,.3f,.2f));
        if(n!=N) throw new Exception("n="+n);
        float ca=.25f*MathF.Sin(t*.6f)+.15f; Eye=V(MathF.Sin(ca)*7.2f,2.4f,MathF.Cos(ca)*7.2f);
        Fw=Vector3.Normalize(V(0.1f,1.0f,-.2f)-Eye); Rt=Vector3.Normalize(Vector3.Cross(Fw,V(0,1,0))); Up=Vector3.Cross(Rt,Fw);
        L=Vector3.Normalize(V(.55f,.75f,.42f));
    }
}
