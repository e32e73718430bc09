using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class FundingCrossReferenceShape : JsonObjectShape<FundingCrossReference>
{
    private readonly JsonField<string> title;
    private readonly JsonField<FundingCellReference> left;
    private readonly JsonField<FundingCellReference> right;

    internal FundingCrossReferenceShape()
        : base("FundingCrossReference", "Two printed figures that ought to be the same.")
    {
        title = Required("title", JsonShapes.Text, c => c.Title, "Why they ought to be the same.");
        left = Required("left", new FundingCellReferenceShape(), c => c.Left, "The one figure.");
        right = Required("right", new FundingCellReferenceShape(), c => c.Right, "The other figure.");
    }

    protected override FundingCrossReference Build(JsonFieldValues values) => new(values.Get(title), values.Get(left), values.Get(right));
}
