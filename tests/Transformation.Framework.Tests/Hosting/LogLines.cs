using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Transformation.Framework.Tests.Hosting;

/// <summary>Everything that is logged, by whomever.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<LogLine> lines = [];

    internal IReadOnlyList<LogLine> All => [.. lines];

    internal IReadOnlyList<LogLine> Ours => [.. lines.Where(static line => line.Category == TransformationTelemetry.LogCategory)];

    public ILogger CreateLogger(string categoryName) => new Logger(lines, categoryName);

    public void Dispose()
    {
    }

    internal sealed record LogLine(string Category, LogLevel Level, EventId Id, string Text, Exception? Exception)
    {
        public override string ToString() => $"{Category} {Level} {Id.Name} {Text} {Exception}";
    }

    private sealed class Logger(ConcurrentQueue<LogLine> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(static pair => $"{pair.Key}={pair.Value}")) : "";
            lines.Enqueue(new(category, logLevel, eventId, $"{formatter(state, exception)} [{values}]", exception));
        }
    }
}
