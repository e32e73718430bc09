using Microsoft.Extensions.Options;

namespace Transformation.Framework;

/// <summary>Reads the options of the store that was chosen, and says everything that is wrong with them.</summary>
internal sealed class StoreSettingsSetup(StoreChoice choice, IServiceProvider services) : IConfigureOptions<StoreSettings>, IValidateOptions<StoreSettings>
{
    public void Configure(StoreSettings options) => options.Source = choice.Source(services);

    public ValidateOptionsResult Validate(string? name, StoreSettings options) =>
        options.Source!.Faults is { IsEmpty: false } faults ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
}
