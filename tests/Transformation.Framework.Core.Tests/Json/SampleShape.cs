using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Tests;

internal sealed class SampleShape : JsonObjectShape<Sample>
{
    private readonly JsonField<string> title;
    private readonly JsonField<long> count;
    private readonly JsonField<decimal> amount;
    private readonly JsonField<Percentage?> share;
    private readonly JsonField<bool> urgent;
    private readonly JsonField<LocalDate?> due;
    private readonly JsonField<YearMonth?> month;
    private readonly JsonField<Instant?> at;
    private readonly JsonField<OrganisationId?> lead;
    private readonly JsonField<ChangeKind?> kind;
    private readonly JsonField<Money?> budget;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<ImmutableArray<string>> tags;
    private readonly JsonField<JsonItems<Part>> parts;
    private readonly JsonField<Figure?> figure;
    private readonly JsonField<Tree?> tree;

    private SampleShape()
        : base("Sample", "A made-up document.")
    {
        title = Required("title", JsonShapes.Text, s => s.Title, "What it is called.");
        count = Required("count", JsonShapes.IntegerBetween(0, 10), s => s.Count, "How many.");
        amount = Optional("amount", JsonShapes.Decimal, s => s.Amount, 0m, "How much.");
        share = Optional("share", CoreShapes.Percentage, s => s.Share, "Which part.");
        urgent = Optional("urgent", JsonShapes.Boolean, s => s.Urgent, false, "Whether it is urgent.");
        due = Optional("due", JsonShapes.Date, s => s.Due, "When it is due.");
        month = Optional("month", JsonShapes.Month, s => s.Month, "In which month.");
        at = Optional("at", JsonShapes.Instant, s => s.At, "When it was recorded.");
        lead = Optional("lead", CoreShapes.OrganisationId, s => s.Lead, "Who leads.");
        kind = Optional("kind", CoreShapes.ChangeKind, s => s.Kind, "What kind.");
        budget = Optional("budget", CoreShapes.Money, s => s.Budget, "What it may cost.");
        provenance = Optional("provenance", CoreShapes.Provenance, s => s.Provenance, "Where it comes from.");
        tags = List("tags", JsonShapes.Text, s => s.Tags, "What it is about.");
        parts = Items("parts", new PartShape(), s => s.Parts, "Its parts.");
        figure = Optional("figure", FigureShape, s => s.Figure, "A circle or a square.");
        tree = Optional("tree", TreeShape.Instance, s => s.Tree, "A tree.");
    }

    internal static JsonDocumentFormat<Sample> Format { get; } = new("sample", 2, new SampleShape());

    private static JsonUnionShape<Figure> FigureShape => new JsonUnionShape<Figure>("Figure", "type")
        .With("circle", new CircleShape())
        .With("square", new SquareShape());

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(parts, out var items))
        {
            CheckReferences(items, problems);
        }
    }

    protected override Sample Build(JsonFieldValues values)
    {
        return new()
        {
            Title = values.Get(title),
            Count = values.Get(count),
            Amount = values.Get(amount),
            Share = values.Get(share),
            Urgent = values.Get(urgent),
            Due = values.Get(due),
            Month = values.Get(month),
            At = values.Get(at),
            Lead = values.Get(lead),
            Kind = values.Get(kind),
            Budget = values.Get(budget),
            Provenance = values.Get(provenance),
            Tags = values.Get(tags),
            Parts = values.Get(parts).Readable(),
            Figure = values.Get(figure),
            Tree = values.Get(tree),
        };
    }

    private static void CheckReferences(JsonItems<Part> parts, ProblemCollector problems)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts.Where(p => p.Id is not null && !known.Add(p.Id)))
        {
            problems.Add(part.Path + ".id", ProblemCodes.DuplicateId, $"{part.Id} stands twice.");
        }

        foreach (var part in parts.Where(p => p.Value?.After is { } after && !known.Contains(after)))
        {
            problems.Add(part.Path + ".after", ProblemCodes.UnknownReference, $"There is no {part.Value!.After}.");
        }
    }

    private sealed class PartShape : JsonObjectShape<Part>
    {
        private readonly JsonField<string> id;
        private readonly JsonField<string?> after;

        internal PartShape()
            : base("Part", "A part.")
        {
            id = Required("id", CoreShapes.Identifier, p => p.Id, "Its identifier.");
            after = Optional("after", CoreShapes.Identifier, p => p.After, "The part it comes after.");
        }

        protected override Part Build(JsonFieldValues values) => new(values.Get(id), values.Get(after));
    }

    private sealed class CircleShape : JsonObjectShape<Circle>
    {
        private readonly JsonField<decimal> radius;

        internal CircleShape()
            : base("Circle", "A circle.") => radius = Required("radius", JsonShapes.DecimalBetween(0, 1000), c => c.Radius, "Its radius.");

        protected override Circle Build(JsonFieldValues values) => new(values.Get(radius));
    }

    private sealed class SquareShape : JsonObjectShape<Square>
    {
        private readonly JsonField<decimal> side;

        internal SquareShape()
            : base("Square", "A square.") => side = Required("side", JsonShapes.DecimalBetween(0, 1000), s => s.Side, "Its side.");

        protected override Square Build(JsonFieldValues values) => new(values.Get(side));
    }

    private sealed class TreeShape : JsonObjectShape<Tree>
    {
        private readonly JsonField<string> name;
        private readonly JsonField<ImmutableArray<Tree>> children;

        private TreeShape()
            : base("Tree", "A tree.")
        {
            name = Required("name", JsonShapes.Text, t => t.Name, "Its name.");
            children = List("children", JsonShapes.Lazy<Tree>(() => Instance!), t => t.Children, "Its branches.");
        }

        internal static TreeShape Instance { get; } = new();

        protected override Tree Build(JsonFieldValues values) => new(values.Get(name), values.Get(children));
    }
}
