using System.Reflection;
using System.Reflection.Emit;
using Orleans.Serialization.Checks;
using Sora.Orleans.Contract.Tests.Grains;

namespace Sora.Orleans.Contract.Tests.StandIn;

/// <summary>The interfaces are made at run time: a faulty one in this assembly would keep every silo of it from starting.</summary>
public sealed class InterfaceRulesTests
{
    private const MethodAttributes Abstract = MethodAttributes.Public | MethodAttributes.Abstract | MethodAttributes.Virtual | MethodAttributes.HideBySig | MethodAttributes.NewSlot;

    [Fact]
    public void Interface_ThatKeepsTheRules_HasNoFaults() => Assert.Empty(InterfaceRules.FaultsOf(typeof(IMessageGrain)));

    [Fact]
    public void Method_Overloaded_IsAFault() => AssertFault("overloaded", type =>
    {
        type.DefineMethod("Go", Abstract, typeof(Task), [typeof(int)]);
        type.DefineMethod("Go", Abstract, typeof(Task), [typeof(string)]);
    });

    [Fact]
    public void Method_Generic_IsAFault() => AssertFault("is generic", type =>
    {
        var method = type.DefineMethod("Go", Abstract);
        method.DefineGenericParameters("T");
        method.SetReturnType(typeof(Task));
    });

    [Fact]
    public void Parameter_ByReference_IsAFault() => AssertFault("by reference", type => type.DefineMethod("Go", Abstract, typeof(Task), [typeof(int).MakeByRefType()]));

    [Fact]
    public void Property_IsAFault() => AssertFault("property", type =>
    {
        var getter = type.DefineMethod("get_Name", Abstract | MethodAttributes.SpecialName, typeof(string), []);
        type.DefineProperty("Name", PropertyAttributes.None, typeof(string), null).SetGetMethod(getter);
    });

    [Fact]
    public void Method_WithABody_IsAFault() => AssertFault("default implementation", type =>
    {
        var il = type.DefineMethod("Go", MethodAttributes.Public | MethodAttributes.Virtual | MethodAttributes.HideBySig, typeof(Task), []).GetILGenerator();
        il.Emit(OpCodes.Ldnull);
        il.Emit(OpCodes.Ret);
    });

    [Fact]
    public void Method_Static_IsAFault() => AssertFault("static", type =>
        type.DefineMethod("Go", MethodAttributes.Public | MethodAttributes.Static, typeof(void), []).GetILGenerator().Emit(OpCodes.Ret));

    [Fact]
    public void Result_ThatIsNoTask_IsAFault() => AssertFault("return Task", type => type.DefineMethod("Go", Abstract, typeof(string), []));

    [Theory]
    [InlineData(typeof(object), "declared as")]
    [InlineData(typeof(IReadOnlyList<int>), "declared as")]
    [InlineData(typeof(Unmarked), "lacks [GenerateSerializer]")]
    [InlineData(typeof(Forgetful), "Forgotten of message")]
    [InlineData(typeof(Repeating), "[Id(0)] twice")]
    [InlineData(typeof(List<Forgetful>), "Forgotten of message")]
    public void Message_ThatCannotTravel_IsAFault(Type message, string fault)
    {
        AssertFault(fault, type => type.DefineMethod("Go", Abstract, typeof(Task), [message]));
        AssertFault(fault, type => type.DefineMethod("Go", Abstract, typeof(Task<>).MakeGenericType(message), []));
        AssertFault(fault, type => type.DefineMethod("Go", Abstract, typeof(IAsyncEnumerable<>).MakeGenericType(message), []));
    }

    [Fact]
    public void Check_ReportsEveryFault()
    {
        var type = Define(builder =>
        {
            builder.DefineMethod("Go", Abstract, typeof(string), []);
            builder.DefineMethod("Come", Abstract, typeof(Task), [typeof(object)]);
        });
        var exception = Assert.Throws<OrleansConfigurationException>(() => InterfaceRules.Check([type]));
        Assert.Contains("Go", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Come", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertFault(string expected, Action<TypeBuilder> define) =>
        Assert.Contains(InterfaceRules.FaultsOf(Define(define)), fault => fault.Contains(expected, StringComparison.Ordinal));

    private static Type Define(Action<TypeBuilder> define)
    {
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Faulty"), AssemblyBuilderAccess.RunAndCollect).DefineDynamicModule("Faulty");
        var type = module.DefineType("IFaultyGrain", TypeAttributes.Public | TypeAttributes.Interface | TypeAttributes.Abstract, null, [typeof(IGrainWithStringKey)]);
        define(type);
        return type.CreateType();
    }

    public sealed record Unmarked(int Number);

    [GenerateSerializer]
    public sealed record Forgetful([property: Id(0)] int Kept, int Forgotten);

    [GenerateSerializer]
    public sealed record Repeating([property: Id(0)] int One, [property: Id(0)] int Two);
}
