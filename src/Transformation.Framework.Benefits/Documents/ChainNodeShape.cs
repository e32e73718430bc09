using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class ChainNodeShape : JsonObjectShape<ChainNode>
{
    private readonly JsonField<ChainNodeId> id;
    private readonly JsonField<ChainNodeKind> kind;
    private readonly JsonField<string> title;
    private readonly JsonField<ChainOwner?> owner;
    private readonly JsonField<BenefitProfile?> profile;
    private readonly JsonField<ChainDates?> dates;
    private readonly JsonField<ChainStatus?> status;

    internal ChainNodeShape()
        : base("ChainNode", "One thing in a benefits chain. A benefit needs an owner and a profile; nothing else has a profile.")
    {
        id = Required("id", BenefitsWords.NodeId, n => n.Id, "Its identifier within the map.");
        kind = Required("kind", BenefitsWords.Kind, n => n.Kind, "Which layer it belongs to.");
        title = Required("title", JsonShapes.Text, n => n.Title, "What it is.");
        owner = Optional("owner", new ChainOwnerShape(), n => n.Owner, "Who answers for it.");
        profile = Optional("profile", new BenefitProfileShape(), n => n.Profile, "What the benefit is.");
        dates = Optional("dates", new ChainDatesShape(), n => n.Dates, "When it is there; left out when no date is known.");
        status = Optional("status", BenefitsWords.Status, n => n.Status, "How far it has come; left out, not recorded, or done if there is an actual date.");
    }

    protected override ChainNode Build(JsonFieldValues values)
    {
        var (who, what) = (values.Get(owner), values.Get(profile));
        if (values.Get(kind) != ChainNodeKind.Benefit)
        {
            return what is null
                ? ChainNode.Of(values.Get(kind), values.Get(id), values.Get(title), who, values.Get(dates), values.Get(status))
                : throw new ArgumentException("Only a benefit has a profile.", nameof(profile));
        }

        var problems = new ProblemCollector();
        if (who is null)
        {
            problems.Add("$.owner", ProblemCodes.Missing, "A benefit needs an owner.");
        }

        if (what is null)
        {
            problems.Add("$.profile", ProblemCodes.Missing, "A benefit needs a profile.");
        }

        return problems.IsEmpty
            ? ChainNode.Benefit(values.Get(id), values.Get(title), who!, what!, values.Get(dates), values.Get(status))
            : throw new InvalidDocumentException("benefit", problems.ToImmutable());
    }
}
