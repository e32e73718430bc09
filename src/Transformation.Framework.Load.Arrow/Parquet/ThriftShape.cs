namespace Transformation.Framework.Load.Arrow;

/// <summary>The fields of a Thrift structure that its reader knows, by number.</summary>
internal sealed class ThriftShape(params (int Id, ThriftType Type)[] fields)
{
    private readonly Dictionary<int, ThriftType> types = fields.ToDictionary(static field => field.Id, static field => field.Type);

    internal static ThriftShape Empty { get; } = new();

    internal ThriftType? this[int id] => types.GetValueOrDefault(id);

    /// <summary>A structure with the same kind of content in each of its fields, which are numbered from 1.</summary>
    internal static ThriftShape Sequence(params ThriftType[] types) => new([.. types.Select(static (type, i) => (i + 1, type))]);
}
