using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Testing;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;
using Transformation.Framework.Plan;
using Transformation.Framework.Tests.Hosting;

namespace Transformation.Framework.Tests;

public class RegistrationTests
{
    [Fact]
    public async Task AddTransformationFramework_NothingChosen_IsWhatTheReadmeSays()
    {
        // snippet: framework-di
        var services = new ServiceCollection().AddTransformationFramework();         // in-memory store, calendar of England and Wales
        await using var provider = services.BuildServiceProvider();

        var ruleSet = provider.GetRequiredService<RuleSet>();                        // the five key elements, as data
        var facts = new GateFactsBuilder(InitiativeId.From("stroke")).Scale(ChangeScale.MultiOrganisation).Build();
        var assessment = GateAssessor.Assess(ruleSet, "discovery", facts, asOf: new LocalDate(2024, 10, 3));

        Console.WriteLine(assessment.Recommendation);                                // MoreEvidenceNeeded: nothing on record is no pass and no failure
        // end-snippet

        Assert.Equal(Recommendation.MoreEvidenceNeeded, assessment.Recommendation);
    }

    [Fact]
    public void AddTransformationFramework_NothingChosen_GivesEveryDefaultOnce()
    {
        using var provider = new ServiceCollection().AddTransformationFramework().AddTransformationFramework().BuildServiceProvider();

        Assert.Same(WorkingCalendar.EnglandAndWales, Assert.Single(provider.GetServices<WorkingCalendar>()));
        Assert.Same(StandardPlans.TwelvePoints, Assert.Single(provider.GetServices<PlanTemplate>()));
        Assert.Single(provider.GetServices<IHostedService>());
        Assert.Same(provider.GetRequiredService<IAggregateStore>(), provider.GetRequiredService<IAggregateStore>());
    }

    [Fact]
    public async Task AddTransformationFramework_HostsOwnChoices_AreLeftAlone()
    {
        var (clock, store, log) = (FakeClock.FromUtc(2024, 10, 3), new InMemoryAggregateStore(), new InMemoryDecisionLog());
        var calendar = WorkingCalendar.MondayToFriday(BankHolidays.EnglandAndWales2023To2028.ExtendedByRuleTo(2030));

        await using var provider = new ServiceCollection()
            .AddSingleton<IClock>(clock)
            .AddTransformationFramework(tf => tf.UseCalendar(calendar).UseStore(_ => store, _ => log))
            .BuildServiceProvider();

        Assert.Same(clock, provider.GetRequiredService<IClock>());
        Assert.Same(calendar, provider.GetRequiredService<WorkingCalendar>());
        Assert.Null(provider.GetService<IRecordStore>());
        await provider.GetRequiredService<IAggregateStore>().SaveAsync(Notes.Type, Notes.New("a"));
        await provider.GetRequiredService<IDecisionLog>().AppendAsync(Notes.Decision("a"), 0);
        Assert.NotNull(await store.LoadAsync(Notes.Type, "a"));
        Assert.Equal(1, (await log.GetHeadAsync()).Sequence);
    }
}
