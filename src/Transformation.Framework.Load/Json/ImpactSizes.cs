using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

/// <summary>How the sizes of change impacts stand in JSON: told apart by <c>type</c>.</summary>
internal static class ImpactSizes
{
    internal static JsonShape<ImpactSize> Shape { get; } = new JsonUnionShape<ImpactSize>("ImpactSize", "type")
        .With("hours", new HoursImpactShape())
        .With("intensity", new IntensityImpactShape())
        .With("unestimated", new UnestimatedImpactShape());

    private sealed class HoursImpactShape : JsonObjectShape<HoursImpact>
    {
        private readonly JsonField<long> people;
        private readonly JsonField<Effort> perPerson;

        internal HoursImpactShape()
            : base("HoursImpact", "Working time of a number of people, spread evenly over the worked days between the impact's dates.")
        {
            people = Required("people", JsonShapes.IntegerBetween(1, int.MaxValue), s => s.People, "How many people.");
            perPerson = Required("perPerson", CoreShapes.Effort, s => s.PerPerson, "The time of each of them in total: 6h. Not negative.");
        }

        protected override HoursImpact Build(JsonFieldValues values) => new((int)values.Get(people), values.Get(perPerson));
    }

    private sealed class IntensityImpactShape : JsonObjectShape<IntensityImpact>
    {
        private readonly JsonField<ImpactIntensity> intensity;
        private readonly JsonField<long?> people;

        internal IntensityImpactShape()
            : base("IntensityImpact", "How hard the change lands, as somebody judged it: counted as unknown load, never turned into hours.")
        {
            intensity = Required(
                "intensity",
                JsonShapes.Words((ImpactIntensity.Low, "low"), (ImpactIntensity.Medium, "medium"), (ImpactIntensity.High, "high")),
                s => s.Intensity,
                "How hard.");
            people = Optional("people", JsonShapes.IntegerBetween(1, int.MaxValue), s => s.People, "How many people; left out when it is not known.");
        }

        protected override IntensityImpact Build(JsonFieldValues values) => new(values.Get(intensity), (int?)values.Get(people));
    }

    private sealed class UnestimatedImpactShape : JsonObjectShape<UnestimatedImpact>
    {
        internal UnestimatedImpactShape()
            : base("UnestimatedImpact", "Nobody has estimated it: it counts as unknown load, never as none.")
        {
        }

        protected override UnestimatedImpact Build(JsonFieldValues values) => UnestimatedImpact.Instance;
    }
}
