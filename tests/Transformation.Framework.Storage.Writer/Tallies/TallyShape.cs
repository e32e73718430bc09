using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Storage.Writer;

internal sealed class TallyShape : JsonObjectShape<Tally>
{
    private readonly JsonField<string> name;
    private readonly JsonField<long> number;
    private readonly JsonField<string> text;

    private TallyShape()
        : base("Tally", "A number under a name.")
    {
        name = Required("name", JsonShapes.Text, static t => t.Name, "The key.");
        number = Required("number", JsonShapes.IntegerBetween(long.MinValue, long.MaxValue), static t => t.Number, "The number.");
        text = Required("text", JsonShapes.Text, static t => t.Text, "Some text.");
    }

    internal static TallyShape Instance { get; } = new();

    protected override Tally Build(JsonFieldValues values) => new(values.Get(name), values.Get(number), values.Get(text));
}
