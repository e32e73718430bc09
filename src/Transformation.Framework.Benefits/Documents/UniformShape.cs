using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class UniformShape : JsonObjectShape<UniformDistribution>
{
    private readonly JsonField<decimal> least;
    private readonly JsonField<decimal> most;

    internal UniformShape()
        : base(nameof(UniformDistribution), "Any value between two, each as likely.")
    {
        least = Required("least", JsonShapes.Decimal, d => d.From, "The least value.");
        most = Required("most", JsonShapes.Decimal, d => d.To, "The greatest value.");
    }

    protected override UniformDistribution Build(JsonFieldValues values) => new(values.Get(least), values.Get(most));
}
