using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class ChainLinkShape : JsonObjectShape<ChainLink>
{
    private readonly JsonField<ChainNodeId> from;
    private readonly JsonField<ChainNodeId> to;

    internal ChainLinkShape()
        : base("ChainLink", "One node leads to another.")
    {
        from = Required("from", BenefitsWords.NodeId, l => l.From, "The cause or means.");
        to = Required("to", BenefitsWords.NodeId, l => l.To, "What it leads to.");
    }

    protected override ChainLink Build(JsonFieldValues values) => new(values.Get(from), values.Get(to));
}
