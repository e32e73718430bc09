using Microsoft.Extensions.DependencyInjection;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.AotSmoke;

/// <summary>The registrations of the package that has everything.</summary>
internal static class FrameworkCalls
{
    private static readonly Type[] Contracts = [typeof(IRecordStore), typeof(IAggregateStore), typeof(IDecisionLog), typeof(ITextIndex), typeof(ILoadPlanStore)];

    public static void Run(Results results)
    {
        var once = new ServiceCollection().AddTransformationFramework(static tf => tf.UseSqlite("record.db"));
        var twice = new ServiceCollection().AddTransformationFramework(static tf => tf.UsePostgres("Host=nowhere")).AddTransformationFramework(static tf => tf.UseSqlite("record.db"));
        once.AddHealthChecks().AddTransformationStore().AddDecisionLogCheck();
        twice.AddHealthChecks().AddTransformationStore().AddDecisionLogCheck();

        results.Expect("registrations, made twice", once.Count, twice.Count);
        results.Expect("contracts registered", 5, twice.Count(static s => Contracts.Contains(s.ServiceType)));
    }
}
