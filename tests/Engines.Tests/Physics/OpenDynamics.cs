using System.Runtime.InteropServices;

namespace Sora.Engines.Tests.Physics;

/// <summary>The few functions of Open Dynamics Engine (Debian's libode8, double precision) that serve as an oracle.</summary>
internal static class OpenDynamics
{
    private const string Library = "libode.so.8";

    /// <summary>Why it cannot be asked; null when it can.</summary>
    public static string? Missing { get; } = NativeLibrary.TryLoad(Library, out _) ? null : "libode8 is not installed (apt-get install libode8)";

    /// <summary>Seventeen numbers of which only the first matters here: the others are set for us.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 17 * sizeof(double))]
    public struct Mass
    {
        public double Total;
    }

    [DllImport(Library, EntryPoint = "dInitODE2")]
    public static extern int Initialize(uint flags);

    [DllImport(Library, EntryPoint = "dWorldCreate")]
    public static extern nint CreateWorld();

    [DllImport(Library, EntryPoint = "dWorldDestroy")]
    public static extern void DestroyWorld(nint world);

    [DllImport(Library, EntryPoint = "dWorldSetGravity")]
    public static extern void SetGravity(nint world, double x, double y, double z);

    [DllImport(Library, EntryPoint = "dWorldSetERP")]
    public static extern void SetErrorReduction(nint world, double share);

    [DllImport(Library, EntryPoint = "dWorldSetCFM")]
    public static extern void SetSoftness(nint world, double softness);

    [DllImport(Library, EntryPoint = "dWorldStep")]
    public static extern int Step(nint world, double seconds);

    [DllImport(Library, EntryPoint = "dBodyCreate")]
    public static extern nint CreateBody(nint world);

    [DllImport(Library, EntryPoint = "dBodySetPosition")]
    public static extern void SetPosition(nint body, double x, double y, double z);

    [DllImport(Library, EntryPoint = "dBodySetLinearVel")]
    public static extern void SetVelocity(nint body, double x, double y, double z);

    [DllImport(Library, EntryPoint = "dMassSetSphereTotal")]
    public static extern void SetSphere(ref Mass mass, double total, double radius);

    [DllImport(Library, EntryPoint = "dBodySetMass")]
    public static extern void SetMass(nint body, ref Mass mass);

    [DllImport(Library, EntryPoint = "dBodyGetPosition")]
    public static extern nint GetPosition(nint body);

    [DllImport(Library, EntryPoint = "dJointCreateBall")]
    public static extern nint CreateBall(nint world, nint group);

    [DllImport(Library, EntryPoint = "dJointAttach")]
    public static extern void Attach(nint joint, nint a, nint b);

    [DllImport(Library, EntryPoint = "dJointSetBallAnchor")]
    public static extern void SetAnchor(nint joint, double x, double y, double z);
}
