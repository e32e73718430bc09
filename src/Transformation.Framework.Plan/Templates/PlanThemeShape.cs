using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PlanThemeShape : JsonObjectShape<PlanTheme>
{
    private readonly JsonField<string> id;
    private readonly JsonField<long> number;
    private readonly JsonField<string> title;
    private readonly JsonField<string> meaning;
    private readonly JsonField<ImmutableArray<string>> supports;

    internal PlanThemeShape()
        : base("PlanTheme", "A group of components under one heading.")
    {
        id = Required("id", CoreShapes.Identifier, t => t.Id, "Its identifier.");
        number = Required("number", JsonShapes.IntegerBetween(1, int.MaxValue), t => t.Number, "Its place among the themes, from 1.");
        title = Required("title", JsonShapes.Text, t => t.Title, "Its heading.");
        meaning = Required("meaning", JsonShapes.Text, t => t.Meaning, "What it is about.");
        supports = List("supports", CoreShapes.Identifier, t => t.Supports, "The components that the theme as a whole supports.");
    }

    protected override PlanTheme Build(JsonFieldValues values) =>
        new(values.Get(id), (int)values.Get(number), values.Get(title), values.Get(meaning), values.Get(supports));
}
