using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class ChainLinkShape : JsonObjectShape<ChainLink>
{
    private readonly JsonField<ChainNodeId> from;
    private readonly JsonField<ChainNodeId> to;
    private readonly JsonField<Percentage?> contribution;
    private readonly JsonField<Lag> lag;
    private readonly JsonField<LinkDoubt?> doubt;

    internal ChainLinkShape()
        : base("ChainLink", "One node leads to another. Necessary, unless it says what part of it comes about this way.")
    {
        from = Required("from", BenefitsWords.NodeId, l => l.From, "The cause or means.");
        to = Required("to", BenefitsWords.NodeId, l => l.To, "What it leads to.");
        contribution = Optional("contribution", CoreShapes.Percentage, l => l.Contribution,
            "Per cent of what it leads to that comes about this way, more than 0; such links into one node add up to exactly 100. Left out, the link is necessary.");
        lag = Optional("lag", BenefitsWords.Lag, l => l.Lag, default, "How long the effect takes to arrive, in whole months: P6M.");
        doubt = Optional("doubt", new LinkDoubtShape(), l => l.Doubt, "How likely it is that the effect passes along; left out when not in doubt.");
    }

    protected override ChainLink Build(JsonFieldValues values) =>
        new(values.Get(from), values.Get(to), values.Get(contribution), values.Get(lag), values.Get(doubt));
}
