using GatewayApi.Http;
using Transformation.Framework.Gateway;

namespace GatewayApi.Contracts;

/// <summary>Something to be done by a date.</summary>
internal sealed record ConditionView(string Rule, string Action, string Owner, string? Organisation, string Due)
{
    internal static ConditionView Of(ConditionOfApproval condition) => new(condition.Rule, condition.Action, condition.Owner, condition.Organisation?.ToString(), Days.Of(condition.Due));
}
