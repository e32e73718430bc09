using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;

namespace Transformation.Framework.Tests;

/// <summary>The kinds that the packages declare, and the page that lists them.</summary>
public sealed class StoredKindsTests
{
    private static readonly PortfolioId Bnssg = PortfolioId.From("bnssg");

    private static readonly Type[] Declaring = [typeof(CoreAggregates), typeof(PlanAggregates), typeof(GatewayAggregates), typeof(BenefitsAggregates), typeof(LoadAggregates)];

    [Fact]
    public void Kinds_AreWhatThePageSays()
    {
        var page = Regex.Matches(File.ReadAllText(Repository.PathOf("docs", "storage-kinds.md")), @"^\| `(?<kind>[a-z-]+)` \| `(?<declared>[A-Za-z.]+)(\(portfolio\))?` \|", RegexOptions.Multiline)
            .Select(static row => (row.Groups["kind"].Value, row.Groups["declared"].Value));

        Assert.Equal(All().Select(static kind => (kind.Name, kind.Declared)).Order(), page.Order());
    }

    [Fact]
    public void Kinds_AreDifferent_AndNoneIsTheOneOfLoadPlans()
    {
        var names = All().Select(static kind => kind.Name).Append(StoredLoadPlan.IdOf(LoadPlanId.From("bnssg")).Type).ToList();

        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
    }

    [Fact]
    public void Kinds_AreNamedAsTheirDocuments() =>
        Assert.All(All().Where(static kind => kind.Name != "gateway-initiative-evidence"), static kind => Assert.Equal(kind.Format, kind.Name));

    [Fact]
    public void Documents_HaveOneKindEach_OrAReasonForNone()
    {
        string[] without = ["load-plan", "gateway-panel-decision", "gateway-scenarios", "gateway-evidence"];
        var documents = new[] { typeof(CoreJson), typeof(PlanJson), typeof(GatewayJson), typeof(BenefitsJson), typeof(LoadJson) }
            .SelectMany(static entry => entry.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(static property => Text(property.GetValue(null)!, "Name"));

        Assert.Equal(documents.Except(without).Order(), All().Select(static kind => kind.Format).Except(without).Order());
    }

    [Fact]
    public async Task DocumentsWithoutAKey_AreKeptByPortfolio()
    {
        var store = new InMemoryAggregateStore();
        var none = BenefitsMaps.Create([]).OrThrow();
        await store.SaveAsync(BenefitsAggregates.Maps(Bnssg), Versioned.New(none));
        await store.SaveAsync(BenefitsAggregates.Maps(PortfolioId.From("other")), Versioned.New(none));

        // snippet: storage-kinds
        var portfolio = await store.LoadAsync(CoreAggregates.Portfolios, "bnssg");
        var maps = await store.LoadAsync(BenefitsAggregates.Maps(PortfolioId.From("bnssg")), "bnssg");
        // end-snippet
        Assert.Null(portfolio);
        Assert.NotNull(maps);
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.LoadAsync(BenefitsAggregates.Maps(Bnssg), "other"));
        Assert.Throws<ArgumentOutOfRangeException>(static () => BenefitsAggregates.Maps(default));
        Assert.Throws<ArgumentOutOfRangeException>(static () => CoreAggregates.Governance(default));
    }

    [Fact]
    public void Attendances_OfABody_StandTogetherInOrder()
    {
        static string KeyOf(string body, LocalDate day) => CoreAggregates.Attendances.IdOf(new Attendance(GovernanceBodyId.From(body), day, [])).Key;

        Assert.Equal("iigop@2026-04-01", KeyOf("iigop", new(2026, 4, 1)));
        Assert.Equal("iigop@0999-12-31", KeyOf("iigop", new(999, 12, 31)));
    }

    private static IEnumerable<(string Name, string Declared, string Format)> All()
    {
        foreach (var type in Declaring)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            {
                yield return Described(property.GetValue(null)!, $"{type.Name}.{property.Name}");
            }

            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(static method => !method.IsSpecialName))
            {
                yield return Described(method.Invoke(null, [Bnssg])!, $"{type.Name}.{method.Name}");
            }
        }
    }

    private static (string Name, string Declared, string Format) Described(object kind, string declared) =>
        (Text(kind, "Name"), declared, Text(kind.GetType().GetProperty("Format")!.GetValue(kind)!, "Name"));

    private static string Text(object of, string property) => (string)of.GetType().GetProperty(property)!.GetValue(of)!;
}
