using Microsoft.Extensions.Diagnostics.HealthChecks;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>Whether the store answers.</summary>
internal sealed class StoreHealthCheck(IDecisionLog decisions, StoreKeeper? keeper) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // A log that the host registered by itself is no kind of store that anybody named.
        var ours = decisions is HostedDecisionLog ? keeper : null;
        var system = ours?.System ?? StoreKeeper.Unnamed;
        try
        {
            var head = await decisions.GetHeadAsync(cancellationToken).ConfigureAwait(false);
            return ours?.WritesRefused is { } refused
                ? HealthCheckResult.Degraded(
                    $"The {system} store can be read, but the last write was refused, because {StoreError.InWords(refused)}.",
                    data: HealthAnswer.Data(system, (HealthAnswer.Decisions, head.Sequence), (HealthAnswer.Error, StoreError.TypeOf(refused))))
                : HealthCheckResult.Healthy($"The {system} store answers.", HealthAnswer.Data(system, (HealthAnswer.Decisions, head.Sequence)));
        }
        catch (Exception e)
        {
            return HealthAnswer.Failed(context, system, e);
        }
    }
}
