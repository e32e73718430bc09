using Microsoft.Extensions.DependencyInjection;
using Transformation.Framework.Core.Storage;

namespace GatewayApi.Tests;

public sealed class StoreTests
{
    [Fact]
    public async Task Sqlite_AfterARestart_HasEvidenceRuleSetsAndDecisions()
    {
        var folder = Directory.CreateTempSubdirectory("gateway-api-");
        try
        {
            var file = Path.Combine(folder.FullName, "new", "gateway.db");
            await using (var api = await ApiHost.StartAsync(file))
            {
                await api.PutAsync("/initiatives/stroke/evidence", Requests.Evidence());
                await api.PostAsync("/rule-sets", Requests.RuleSet("1.1.0"));
                Assert.Equal(201, (await api.PostAsync("/initiatives/stroke/decisions", Requests.Decision())).Status);
            }

            await using var again = await ApiHost.StartAsync(file);

            Assert.Equal("1.1.0", (await again.GetAsync(Requests.Assessment)).Json.GetProperty("version").GetString());
            Assert.True((await again.GetAsync("/decisions/1/replay")).Json.GetProperty("isSame").GetBoolean());
            Assert.Equal((200, "Healthy"), ((await again.GetAsync("/health")).Status, (await again.GetAsync("/health")).Body));
            (await again.PutAsync("/initiatives/stroke/evidence", Requests.Evidence())).AssertProblem(428);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task AnyFault_SaysThatSomethingFailedAndNotHow()
    {
        await using var api = await ApiHost.StartAsync(configure: static services => services.AddSingleton<IAggregateStore>(new FailingStore(new InvalidOperationException("secret"))));

        var answer = await api.GetAsync("/initiatives/stroke/evidence");

        answer.AssertProblem(500);
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoreNotAvailable_IsServiceUnavailable()
    {
        await using var api = await ApiHost.StartAsync(
            configure: static services => services.AddSingleton<IAggregateStore>(new FailingStore(new StoreUnavailableException(StoreUnavailableReason.Busy, "secret"))));

        (await api.GetAsync("/initiatives/stroke/evidence")).AssertProblem(503);
    }
}
