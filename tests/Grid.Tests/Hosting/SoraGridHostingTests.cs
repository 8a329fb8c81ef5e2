using Microsoft.Extensions.DependencyInjection;
using Sora.Silo.Hosting;

namespace Sora.Grid.Tests.Hosting;

public sealed class SoraGridHostingTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(-1)]
    public void AddSoraSilo_DevicesThatTheEngineCannotServe_IsRefusedWithValueAndRemedy(int devices)
    {
        var options = new SoraGridOptions { DataFolder = "unused", DeviceCount = devices };

        var fault = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddSoraSilo(options));

        Assert.StartsWith($"{devices} rendering devices", fault.Message, StringComparison.Ordinal);
        Assert.Contains("set DeviceCount to 0 or 1", fault.Message, StringComparison.Ordinal);
    }
}
