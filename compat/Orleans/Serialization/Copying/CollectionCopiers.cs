namespace Orleans.Serialization.Copying;

/// <summary>Copiers of arrays and the plain collections, with their comparers.</summary>
internal static class CollectionCopiers
{
    /// <summary>Null when the type is none of them.</summary>
    public static Copier? For(Type type)
    {
        if (type.IsArray)
        {
            return type.GetArrayRank() == 1
                ? Make(typeof(OfArray<>), type.GetElementType()!)
                : throw new NotSupportedException($"{type} has several dimensions, which needs the Orleans packages.");
        }

        if (!type.IsGenericType)
        {
            return null;
        }

        var open = type.GetGenericTypeDefinition();
        return open == typeof(List<>) ? Make(typeof(OfList<>), type.GetGenericArguments())
            : open == typeof(Dictionary<,>) ? Make(typeof(OfDictionary<,>), type.GetGenericArguments())
            : open == typeof(HashSet<>) ? Make(typeof(OfSet<>), type.GetGenericArguments())
            : open == typeof(ReadOnlyMemory<>) || open == typeof(Memory<>) ? Make(open == typeof(Memory<>) ? typeof(OfMemory<>) : typeof(OfReadOnlyMemory<>), type.GetGenericArguments())
            : null;
    }

    private static Copier Make(Type open, params Type[] arguments) => (Copier)Activator.CreateInstance(open.MakeGenericType(arguments))!;

    private static T Each<T>(Copier? copier, T value) => copier is null || value is null ? value : (T)copier.Copy(value);

    private sealed class OfArray<T> : Copier
    {
        private readonly Lazy<Copier?> _element = new(() => Of(typeof(T)));

        public override object Copy(object value)
        {
            var copy = (T[])((T[])value).Clone();
            if (_element.Value is { } element)
            {
                for (var i = 0; i < copy.Length; i++)
                {
                    copy[i] = Each(element, copy[i]);
                }
            }

            return copy;
        }
    }

    private sealed class OfList<T> : Copier
    {
        private readonly Lazy<Copier?> _element = new(() => Of(typeof(T)));

        public override object Copy(object value)
        {
            var list = (List<T>)value;
            return _element.Value is { } element ? list.ConvertAll(each => Each(element, each)) : new List<T>(list);
        }
    }

    private sealed class OfDictionary<TKey, TValue> : Copier
        where TKey : notnull
    {
        private readonly Lazy<(Copier? Key, Copier? Value)> _copiers = new(() => (Of(typeof(TKey)), Of(typeof(TValue))));

        public override object Copy(object value)
        {
            var source = (Dictionary<TKey, TValue>)value;
            var copy = new Dictionary<TKey, TValue>(source.Count, source.Comparer);
            foreach (var (key, each) in source)
            {
                copy.Add(Each(_copiers.Value.Key, key), Each(_copiers.Value.Value, each));
            }

            return copy;
        }
    }

    private sealed class OfSet<T> : Copier
    {
        private readonly Lazy<Copier?> _element = new(() => Of(typeof(T)));

        public override object Copy(object value)
        {
            var source = (HashSet<T>)value;
            return _element.Value is { } element ? source.Select(each => Each(element, each)).ToHashSet(source.Comparer) : new HashSet<T>(source, source.Comparer);
        }
    }

    private sealed class OfMemory<T> : Copier
    {
        public override object Copy(object value) => new Memory<T>(((Memory<T>)value).ToArray());
    }

    private sealed class OfReadOnlyMemory<T> : Copier
    {
        public override object Copy(object value) => new ReadOnlyMemory<T>(((ReadOnlyMemory<T>)value).ToArray());
    }
}
