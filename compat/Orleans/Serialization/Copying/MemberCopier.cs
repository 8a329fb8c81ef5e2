using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Orleans.Serialization.Copying;

/// <summary>Copies an object member by member with code written once for its type; members that are not listed stay as the constructor leaves them.</summary>
internal sealed class MemberCopier : Copier
{
    private readonly Type _type;
    private readonly FieldInfo[] _fields;
    private readonly Lazy<Func<object, object>> _copy;

    public MemberCopier(Type type, FieldInfo[] fields)
    {
        _type = type;
        _fields = fields;

        // Late, so that types may contain each other.
        _copy = new(Compile);
    }

    public static FieldInfo[] AllFields(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    public override object Copy(object value) => _copy.Value(value);

    private Func<object, object> Compile()
    {
        var copiers = Array.ConvertAll(_fields, field => Of(field.FieldType));
        var method = new DynamicMethod($"Copy {_type.Name}", typeof(object), [typeof(Copier?[]), typeof(object)], typeof(MemberCopier).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        var copy = il.DeclareLocal(_type);
        EmitBlank(il, copy);
        for (var i = 0; i < _fields.Length; i++)
        {
            EmitMember(il, copy, i, copiers[i] is not null);
        }

        il.Emit(OpCodes.Ldloc, copy);
        if (_type.IsValueType)
        {
            il.Emit(OpCodes.Box, _type);
        }

        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<object, object>>(copiers);
    }

    private void EmitBlank(ILGenerator il, LocalBuilder copy)
    {
        if (_type.IsValueType)
        {
            il.Emit(OpCodes.Ldloca, copy);
            il.Emit(OpCodes.Initobj, _type);
            return;
        }

        if (_type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes) is { } constructor)
        {
            il.Emit(OpCodes.Newobj, constructor);
        }
        else
        {
            il.Emit(OpCodes.Ldtoken, _type);
            il.Emit(OpCodes.Call, typeof(Type).GetMethod(nameof(Type.GetTypeFromHandle))!);
            il.Emit(OpCodes.Call, typeof(RuntimeHelpers).GetMethod(nameof(RuntimeHelpers.GetUninitializedObject))!);
            il.Emit(OpCodes.Castclass, _type);
        }

        il.Emit(OpCodes.Stloc, copy);
    }

    private void EmitMember(ILGenerator il, LocalBuilder copy, int index, bool isCopied)
    {
        var field = _fields[index];
        il.Emit(_type.IsValueType ? OpCodes.Ldloca : OpCodes.Ldloc, copy);
        if (isCopied)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldc_I4, index);
            il.Emit(OpCodes.Ldelem_Ref);
        }

        il.Emit(OpCodes.Ldarg_1);
        il.Emit(_type.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, _type);
        il.Emit(OpCodes.Ldfld, field);
        if (isCopied)
        {
            il.Emit(OpCodes.Box, field.FieldType);
            il.Emit(OpCodes.Call, typeof(MemberCopier).GetMethod(nameof(CopyOrNull), BindingFlags.Static | BindingFlags.NonPublic)!);
            il.Emit(OpCodes.Unbox_Any, field.FieldType);
        }

        il.Emit(OpCodes.Stfld, field);
    }

    private static object? CopyOrNull(Copier copier, object? value) => value is null ? null : copier.Copy(value);
}
