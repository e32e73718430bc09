using Microsoft.Extensions.DependencyInjection;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Testing;

namespace Transformation.Framework.Tests.Hosting;

/// <summary>What a container gives out keeps every promise of the store behind it.</summary>
public sealed class HostedAggregateStoreTests : AggregateStoreContract
{
    private readonly ServiceProvider provider = new ServiceCollection().AddTransformationFramework().BuildServiceProvider();

    protected override int WritesOfEachWriter => 200;

    protected override ValueTask<IAggregateStore> OpenAsync() => new(provider.GetRequiredService<IAggregateStore>());
}

public sealed class HostedDecisionLogTests : DecisionLogContract
{
    private readonly ServiceProvider provider = new ServiceCollection().AddTransformationFramework().BuildServiceProvider();

    protected override int WritesOfEachWriter => 200;

    protected override ValueTask<IDecisionLog> OpenAsync() => new(provider.GetRequiredService<IDecisionLog>());
}

public sealed class HostedTextIndexTests : TextIndexContract
{
    private readonly ServiceProvider provider = new ServiceCollection().AddTransformationFramework().BuildServiceProvider();

    protected override ValueTask<ITextIndex> OpenAsync() => new(provider.GetRequiredService<ITextIndex>());
}

public sealed class HostedLoadPlanStoreTests : LoadPlanStoreContract
{
    private readonly ServiceProvider provider = new ServiceCollection().AddTransformationFramework().BuildServiceProvider();

    protected override ValueTask<ILoadPlanStore> OpenAsync() => new(provider.GetRequiredService<ILoadPlanStore>());
}

public sealed class HostedRecordStoreTests : RecordStoreContract
{
    protected override int WritesOfEachWriter => 100;

    protected override ValueTask<IRecordStore> OpenAgainAsync(IRecordStore store) => new(store);

    protected override ValueTask<IRecordStore> OpenNewAsync() =>
        new(new ServiceCollection().AddTransformationFramework().BuildServiceProvider().GetRequiredService<IRecordStore>());
}

public sealed class HostedFacesTests
{
    public static TheoryData<Type, Type> Faces => new()
    {
        { typeof(HostedRecordStore), typeof(IRecordStore) },
        { typeof(HostedAggregateStore), typeof(IAggregateStore) },
        { typeof(HostedDecisionLog), typeof(IDecisionLog) },
        { typeof(HostedTextIndex), typeof(ITextIndex) },
        { typeof(HostedLoadPlanStore), typeof(ILoadPlanStore) },
    };

    /// <summary>A member that a contract has a body for would be served by that body, past the store's own shorter way.</summary>
    [Theory]
    [MemberData(nameof(Faces))]
    public void Face_OfAContract_PassesEveryMemberOn(Type face, Type contract) =>
        Assert.All(face.GetInterfaceMap(contract).TargetMethods, method => Assert.Equal(face, method.DeclaringType));
}
