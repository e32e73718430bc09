namespace Transformation.Framework.Gateway.Tests;

/// <summary>Tests that read what is printed run alone: other tests print too, and there is one console.</summary>
[CollectionDefinition(nameof(Console), DisableParallelization = true)]
public sealed class ConsoleTests;
