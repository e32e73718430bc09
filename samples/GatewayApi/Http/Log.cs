namespace GatewayApi.Http;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed.")]
    internal static partial void Failed(ILogger logger, Exception exception);
}
