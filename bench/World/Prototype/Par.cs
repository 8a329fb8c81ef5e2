// The measuring stick of bench world: a dense prototype, kept as it was measured and not a model of style.
#nullable disable
#pragma warning disable
// persistent worker threads; caller participates. All work is index-claimed => result independent of scheduling.
using System; using System.Threading;
public static class Par { static readonly int N=int.Parse(Environment.GetEnvironmentVariable("RB_THREADS")??Environment.ProcessorCount.ToString()); static Action job; static readonly SemaphoreSlim go=new(0),done=new(0); static bool init;
  public static void Run(Action a){ if(!init){init=true; for(int i=1;i<N;i++) new Thread(()=>{ while(true){ go.Wait(); job(); done.Release(); } }){IsBackground=true}.Start(); }
    job=a; if(N>1) go.Release(N-1); a(); for(int i=1;i<N;i++) done.Wait(); } }
