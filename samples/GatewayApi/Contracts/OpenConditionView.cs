using Transformation.Framework.Gateway;

namespace GatewayApi.Contracts;

/// <summary>A condition that nothing shows to be met yet.</summary>
internal sealed record OpenConditionView(string Initiative, bool IsOverdue, ConditionView Condition)
{
    internal static OpenConditionView Of(OpenCondition open) => new(open.Decision.Initiative.Value, open.IsOverdue, ConditionView.Of(open.Condition));
}
