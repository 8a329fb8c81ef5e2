using System.Reflection;
using System.Reflection.Emit;

namespace Orleans.Runtime;

/// <summary>
/// Writes the class of an interface's references: each method packs its arguments and calls <see cref="BoundReference"/>.
/// Unlike a DispatchProxy it is a <see cref="GrainReference"/>, and a call looks nothing up.
/// </summary>
internal static class ReferenceEmitter
{
    private static readonly Lock Gate = new();
    private static readonly AssemblyBuilder Assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Orleans.Compat.References"), AssemblyBuilderAccess.Run);
    private static readonly ModuleBuilder Module = Assembly.DefineDynamicModule("References");
    private static readonly HashSet<string> Opened = [];
    private static readonly Type[] ConstructorParameters = [typeof(Silo), typeof(InterfaceModel), typeof(GrainId)];

    public static Func<Silo, InterfaceModel, GrainId, BoundReference> Emit(Type interfaceType, MethodModel[] methods)
    {
        lock (Gate)
        {
            Open(typeof(BoundReference).Assembly);
            foreach (var each in interfaceType.GetInterfaces().Prepend(interfaceType))
            {
                Open(each.Assembly);
            }

            foreach (var used in methods.SelectMany(method => method.Method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.Method.ReturnType)))
            {
                OpenAll(used);
            }

            var type = Module.DefineType(
                $"{interfaceType.FullName}.Reference", TypeAttributes.NotPublic | TypeAttributes.Sealed | TypeAttributes.Class, typeof(BoundReference), [interfaceType]);
            DefineConstructor(type);
            for (var i = 0; i < methods.Length; i++)
            {
                DefineMethod(type, methods[i].Method, i);
            }

            return Factory(type.CreateType());
        }
    }

    // The runtime honours this attribute by name; it lets the references implement internal interfaces.
    private static void Open(Assembly assembly)
    {
        if (Opened.Add(assembly.GetName().Name!))
        {
            var constructor = typeof(System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute).GetConstructor([typeof(string)])!;
            Assembly.SetCustomAttribute(new CustomAttributeBuilder(constructor, [assembly.GetName().Name!]));
        }
    }

    private static void OpenAll(Type type)
    {
        Open(type.Assembly);
        foreach (var argument in type.GetGenericArguments())
        {
            OpenAll(argument);
        }
    }

    private static void DefineConstructor(TypeBuilder type)
    {
        var il = type.DefineConstructor(MethodAttributes.Public, CallingConventions.HasThis, ConstructorParameters).GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldarg_3);
        il.Emit(OpCodes.Call, typeof(BoundReference).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public, ConstructorParameters)!);
        il.Emit(OpCodes.Ret);
    }

    private static void DefineMethod(TypeBuilder type, MethodInfo method, int index)
    {
        var parameters = Array.ConvertAll(method.GetParameters(), parameter => parameter.ParameterType);
        var builder = type.DefineMethod(
            $"{method.DeclaringType!.FullName}.{method.Name}",
            MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot,
            method.ReturnType,
            parameters);
        var il = builder.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Ldc_I4, parameters.Length);
        il.Emit(OpCodes.Newarr, typeof(object));
        for (var i = 0; i < parameters.Length; i++)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Ldc_I4, i);
            il.Emit(OpCodes.Ldarg, i + 1);
            il.Emit(OpCodes.Box, parameters[i]);
            il.Emit(OpCodes.Stelem_Ref);
        }

        il.Emit(OpCodes.Call, CallOf(method.ReturnType));
        il.Emit(OpCodes.Ret);
        type.DefineMethodOverride(builder, method);
    }

    private static MethodInfo CallOf(Type returned)
    {
        var open = returned.IsGenericType ? returned.GetGenericTypeDefinition() : returned;
        var name = open switch
        {
            _ when open == typeof(Task) => nameof(BoundReference.CallTask),
            _ when open == typeof(Task<>) => nameof(BoundReference.CallTaskOf),
            _ when open == typeof(ValueTask) => nameof(BoundReference.CallValueTask),
            _ when open == typeof(ValueTask<>) => nameof(BoundReference.CallValueTaskOf),
            _ when open == typeof(IAsyncEnumerable<>) => nameof(BoundReference.CallEnumerable),
            _ when open == typeof(void) => nameof(BoundReference.CallVoid),
            _ => throw new NotSupportedException($"A grain method cannot return {returned}: return Task, Task<T>, ValueTask, ValueTask<T> or IAsyncEnumerable<T>."),
        };
        var method = typeof(BoundReference).GetMethod(name)!;
        return method.IsGenericMethodDefinition ? method.MakeGenericMethod(returned.GetGenericArguments()[0]) : method;
    }

    private static Func<Silo, InterfaceModel, GrainId, BoundReference> Factory(Type type)
    {
        var factory = new DynamicMethod("Create", typeof(BoundReference), ConstructorParameters, typeof(ReferenceEmitter).Module, skipVisibility: true);
        var il = factory.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Newobj, type.GetConstructor(ConstructorParameters)!);
        il.Emit(OpCodes.Ret);
        return factory.CreateDelegate<Func<Silo, InterfaceModel, GrainId, BoundReference>>();
    }
}
