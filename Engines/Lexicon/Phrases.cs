namespace Sora.Engines.Lexicon;

/// <summary>Fixed phrases of film language, time and weather, and what each sets in a shot.</summary>
public static class Phrases
{
    /// <summary>Words of the longest phrase.</summary>
    public const int LongestInWords = 4;

    // "field value: phrase phrase …"; an underscore stands for a space.
    private static readonly Dictionary<string, string> ByPhrase = WordTable.Groups("""
        framing extreme-close-up: extreme_close-up extreme_closeup extreme_close_up macro macro_shot
        framing close-up: close-up closeup close_up close_shot close-up_shot
        framing medium: medium_shot mid_shot medium_close-up
        framing wide: wide_shot long_shot full_shot wide_angle wide-angle establishing_shot
        framing extreme-wide: extreme_wide_shot extreme_wide extreme_long_shot aerial_shot aerial_view
        angle low: low_angle low-angle low_angle_shot from_below worm's_eye_view
        angle high: high_angle high-angle high_angle_shot
        angle overhead: overhead overhead_shot from_above top-down top_down bird's_eye_view bird's-eye_view
        angle dutch: dutch_angle dutch_tilt tilted_angle
        angle pov: pov pov_shot point_of_view first_person first-person
        angle eye: eye_level eye-level
        move static: static static_shot static_camera fixed_camera locked-off tripod
        move pan-left: pan_left pans_left panning_left camera_pans_left
        move pan-right: pan_right pans_right panning_right camera_pans_right
        move tilt-up: tilt_up tilts_up camera_tilts_up
        move tilt-down: tilt_down tilts_down camera_tilts_down
        move dolly-in: dolly_in push_in push-in dolly_shot camera_pushes_in slow_push_in
        move dolly-out: dolly_out pull_back pull-back camera_pulls_back
        move zoom-in: zoom_in zooms_in zooming_in camera_zooms_in
        move zoom-out: zoom_out zooms_out zooming_out camera_zooms_out
        move orbit: orbiting orbiting_camera orbit_shot camera_orbits
        move crane-up: crane_up crane_shot camera_rises camera_cranes_up
        move crane-down: crane_down camera_cranes_down
        move tracking: tracking_shot tracking tracking_camera camera_follows follow_shot
        move handheld: handheld hand-held handheld_camera shaky_camera
        style realistic: realistic photorealistic photo-realistic lifelike
        style cinematic: cinematic cinematic_style film_look movie_style
        style anime: anime anime_style manga
        style documentary: documentary documentary_style
        style noir: noir film_noir noir_style
        style claymation: claymation stop-motion stop_motion plasticine
        style watercolour: watercolour watercolor watercolour_style watercolor_style
        style cartoon: cartoon cartoon_style animated
        style pixel-art: pixel_art pixel-art 8-bit
        style oil-painting: oil_painting oil-painting
        style pencil: pencil_sketch pencil_drawing
        style vintage: vintage retro old_film silent_film silent_film_look home_movie
        monochrome true: black-and-white black_and_white monochrome greyscale grayscale
        slow 4: slow_motion slow-motion slowmo slow-mo in_slow_motion
        lapse 60: timelapse time-lapse time_lapse
        time dawn: dawn sunrise daybreak at_dawn at_sunrise
        time morning: morning in_the_morning
        time noon: noon midday at_noon
        time afternoon: afternoon in_the_afternoon
        time sunset: sunset at_sunset golden_hour
        time dusk: dusk twilight evening at_dusk in_the_evening
        time night: night midnight at_night moonlit moonlight at_midnight
        time day: daytime by_day
        weather clear: clear_sky sunny sunshine clear_weather in_the_sun
        weather cloudy: cloudy overcast grey_sky
        weather rain: rain rainy raining rainfall drizzle in_the_rain rain_falls
        weather snow: snow_falls snowfall snowing snowy falling_snow in_the_snow snow_falling
        weather fog: fog foggy mist misty in_the_fog
        weather storm: storm stormy thunderstorm thunder lightning
        weather wind: wind windy breeze gust strong_wind in_the_wind
        transition fade: fade_in fades_in fade_to_black
        transition dissolve: dissolve dissolves
        """);

    /// <summary>What the phrase sets, as field and value; null when it is none.</summary>
    /// <param name="phrase">Lower case, words separated by one space.</param>
    public static (string Field, string Value)? Find(string phrase)
    {
        if (!ByPhrase.TryGetValue(phrase, out var setting))
        {
            return null;
        }

        var space = setting.IndexOf(' ', StringComparison.Ordinal);
        return (setting[..space], setting[(space + 1)..]);
    }
}
