using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

internal sealed class SharedLoadFigureShape : JsonObjectShape<SharedLoadFigure>
{
    private const string EffortPattern = "^[0-9]+(\\.[0-9]{1,8})?h$";

    private readonly JsonField<bool> hidden;
    private readonly JsonField<Effort?> least;
    private readonly JsonField<Effort?> most;
    private readonly JsonField<long?> commitments;
    private readonly JsonField<long?> unestimated;

    internal SharedLoadFigureShape()
        : base("SharedLoadFigure", "Load that is shown, or a mark that it is hidden.")
    {
        var effort = JsonShapes.Parsable<Effort>(EffortPattern);
        var count = JsonShapes.IntegerBetween(0, int.MaxValue);
        hidden = Optional("hidden", JsonShapes.Boolean, f => f.IsHidden, otherwise: false, "True when it is hidden; then nothing else stands here.");
        least = Optional("least", effort, f => f.Least, "Known working time at the lower end of ranges; always there when shown.");
        most = Optional("most", effort, f => f.Most == f.Least ? null : f.Most, "Known working time at the upper end, if it is another.");
        commitments = Optional("commitments", count, f => f.CommitmentCount, "How many commitments it rests on; left out of a total that has something hidden among its parts.");
        unestimated = Optional("unestimated", count, f => f.UnestimatedCount is 0 ? null : f.UnestimatedCount, "How many of them nobody has estimated, if any.");
    }

    protected override SharedLoadFigure Build(JsonFieldValues values)
    {
        var (from, to, all, unknown) = (values.Get(least), values.Get(most), values.Get(commitments), values.Get(unestimated));
        if (values.Get(hidden))
        {
            return from is null && to is null && all is null && unknown is null
                ? SharedLoadFigure.Hidden
                : throw new ArgumentException("Of what is hidden nothing is told.", nameof(hidden));
        }

        if (from is not { } lower)
        {
            throw new ArgumentException("What is not hidden has working time.", nameof(least));
        }

        return (all, unknown) switch
        {
            ({ } number, _) => SharedLoadFigure.Shown(lower, to ?? lower, (int)number, (int)(unknown ?? 0)),
            (null, null) => SharedLoadFigure.WithoutCounts(lower, to ?? lower),
            _ => throw new ArgumentException("Unestimated ones are some of a number of commitments, but that is not there.", nameof(unestimated)),
        };
    }
}
