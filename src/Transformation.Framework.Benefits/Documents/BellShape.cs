using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class BellShape<T> : JsonObjectShape<T>
    where T : Distribution
{
    private readonly JsonField<decimal> mean;
    private readonly JsonField<decimal> standardDeviation;
    private readonly JsonField<decimal?> least;
    private readonly JsonField<decimal?> most;
    private readonly Func<decimal, decimal, decimal?, decimal?, T> make;

    internal BellShape(
        string description,
        Func<T, (decimal Mean, decimal Deviation, decimal? Least, decimal? Most)> get,
        Func<decimal, decimal, decimal?, decimal?, T> make)
        : base(typeof(T).Name, description)
    {
        this.make = make;
        mean = Required("mean", JsonShapes.Decimal, d => get(d).Mean, "The mean before any bounds.");
        standardDeviation = Required("standardDeviation", JsonShapes.Decimal, d => get(d).Deviation, "The standard deviation before any bounds; more than 0.");
        least = Optional("least", JsonShapes.Decimal, d => get(d).Least, "The least value; left out, there is none.");
        most = Optional("most", JsonShapes.Decimal, d => get(d).Most, "The greatest value; left out, there is none.");
    }

    protected override T Build(JsonFieldValues values) =>
        make(values.Get(mean), values.Get(standardDeviation), values.Get(least), values.Get(most));
}
