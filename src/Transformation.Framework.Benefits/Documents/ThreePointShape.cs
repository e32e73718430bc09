using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class ThreePointShape<T> : JsonObjectShape<T>
    where T : Distribution
{
    private readonly JsonField<decimal> least;
    private readonly JsonField<decimal> likeliest;
    private readonly JsonField<decimal> most;
    private readonly Func<decimal, decimal, decimal, T> make;

    internal ThreePointShape(string description, Func<T, (decimal Least, decimal Likeliest, decimal Most)> get, Func<decimal, decimal, decimal, T> make)
        : base(typeof(T).Name, description)
    {
        this.make = make;
        least = Required("least", JsonShapes.Decimal, d => get(d).Least, "The least value.");
        likeliest = Required("likeliest", JsonShapes.Decimal, d => get(d).Likeliest, "The likeliest value.");
        most = Required("most", JsonShapes.Decimal, d => get(d).Most, "The greatest value.");
    }

    protected override T Build(JsonFieldValues values) => make(values.Get(least), values.Get(likeliest), values.Get(most));
}
