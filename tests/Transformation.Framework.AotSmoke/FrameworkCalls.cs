using Microsoft.Extensions.DependencyInjection;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.AotSmoke;

/// <summary>The registrations of the package that has everything.</summary>
internal static class FrameworkCalls
{
    public static void Run(Results results)
    {
        var services = new ServiceCollection().AddTransformationFramework().AddTransformationFramework();

        results.Expect("registrations, made twice", 7, services.Count);
        results.Expect("stores registered", 1, services.Count(static s => s.ServiceType == typeof(IAggregateStore)));
    }
}
