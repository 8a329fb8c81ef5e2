using Xunit;

namespace Sora.Engines.Tests.Direction.Editing;

/// <summary>Instructions and exactly what each changes.</summary>
internal static class EditCases
{
    // "## board: instruction", then one line a change: ~ changed, + added, - removed; the path, where a leading number is the shot with that number in its id;
    // and what stands there afterwards, left out where it is long or gone; archetypes, which are the lexicon's to say, are left out as well.
    private const string Table = """
        ## Park: make it night
        - 1.implied[setting.time]
        ~ 1.setting.time "night"

        ## Park: make it a sunny morning
        - 1.implied[setting.time]
        - 1.implied[setting.weather]
        ~ 1.setting.time "morning"

        ## Park: make it night, rainy and windy
        - 1.implied[setting.time]
        - 1.implied[setting.weather]
        ~ 1.setting.time "night"
        ~ 1.setting.weather "rain"

        ## Park: could you please make it foggy?
        - 1.implied[setting.weather]
        ~ 1.setting.weather "fog"

        ## Park: add rain
        - 1.implied[setting.weather]
        ~ 1.setting.weather "rain"

        ## Park: low angle
        - 1.implied[camera.angle]
        ~ 1.camera.angle "low"

        ## Park: zoom in instead
        - 1.implied[camera.move]
        ~ 1.camera.move "zoom-in"

        ## Park: film it from below in a wide shot
        - 1.implied[camera.framing]
        - 1.implied[camera.angle]
        ~ 1.camera.angle "low"

        ## Park: in anime style
        - 1.implied[look.style]
        ~ 1.look.style "anime"

        ## Park: oil painting style please
        - 1.implied[look.style]
        ~ 1.look.style "oil-painting"

        ## Park: in black and white, 1960s
        + 1.look.era "1960s"
        + 1.look.monochrome true

        ## Park: at the beach instead of the park
        ~ 1.setting.place "beach"

        ## Park: make it happen in a forest at night
        - 1.implied[setting.time]
        ~ 1.setting.place "forest"
        ~ 1.setting.time "night"

        ## Park: replace the dog with a robot
        + 1.cast[robot-1] {"id":"robot-1","noun":"robot","count":1,"where":"beside man-1"}
        - 1.cast[dog-1]
        ~ 1.beats[1].who "robot-1"

        ## Park: a cat instead of the dog
        + 1.cast[cat-1] {"id":"cat-1","noun":"cat","count":1,"adjectives":["brown"],"where":"beside man-1"}
        - 1.cast[dog-1]
        ~ 1.beats[1].who "cat-1"

        ## Park: instead of the dog, show a cat
        + 1.cast[cat-1] {"id":"cat-1","noun":"cat","count":1,"adjectives":["brown"],"where":"beside man-1"}
        - 1.cast[dog-1]
        ~ 1.beats[1].who "cat-1"

        ## Park: make the dog a cat
        + 1.cast[cat-1] {"id":"cat-1","noun":"cat","count":1,"adjectives":["brown"],"where":"beside man-1"}
        - 1.cast[dog-1]
        ~ 1.beats[1].who "cat-1"

        ## Park: turn the man into a knight
        ~ 1.camera.subject "knight-1"
        + 1.cast[knight-1] {"id":"knight-1","noun":"knight","count":1}
        ~ 1.cast[dog-1].where "beside knight-1"
        - 1.cast[man-1]
        ~ 1.beats[0].who "knight-1"

        ## Park: swap the ball for a yellow cube
        + 1.cast[cube-1] {"id":"cube-1","noun":"cube","count":1,"adjectives":["yellow"]}
        - 1.cast[ball-1]
        ~ 1.beats[0].what "cube-1"

        ## Park: replace the dog with a cat and the ball with a cube
        + 1.cast[cube-1] {"id":"cube-1","noun":"cube","count":1}
        + 1.cast[cat-1] {"id":"cat-1","noun":"cat","count":1,"adjectives":["brown"],"where":"beside man-1"}
        - 1.cast[ball-1]
        - 1.cast[dog-1]
        ~ 1.beats[0].what "cube-1"
        ~ 1.beats[1].who "cat-1"

        ## Park: remove the dog
        - 1.cast[dog-1]
        - 1.beats[1]

        ## Park: remove the dog and the girl
        - 1.cast[dog-1]
        - 1.cast[girl-1]
        - 1.beats[1]
        - 1.speech

        ## Park: without people
        ~ 1.camera.subject "dog-1"
        - 1.cast[dog-1].where
        - 1.cast[man-1]
        - 1.cast[girl-1]
        ~ 1.beats[0].who "dog-1"
        ~ 1.beats[0].verb "run"
        - 1.beats[0].what
        - 1.beats[0].toward
        - 1.beats[1]
        - 1.speech

        ## Park: make the ball blue
        + 1.cast[ball-1].adjectives[blue] "blue"
        - 1.cast[ball-1].adjectives[red]

        ## Park: the ball is blue, the dog is white
        + 1.cast[ball-1].adjectives[blue] "blue"
        - 1.cast[ball-1].adjectives[red]
        + 1.cast[dog-1].adjectives[white] "white"
        - 1.cast[dog-1].adjectives[brown]

        ## Park: change the ball's colour to green
        + 1.cast[ball-1].adjectives[green] "green"
        - 1.cast[ball-1].adjectives[red]

        ## Park: I would like the dog to be bigger
        + 1.cast[dog-1].adjectives[big] "big"

        ## Park: make the dog's fur black
        + 1.cast[dog-1].adjectives[black] "black"
        - 1.cast[dog-1].adjectives[brown]

        ## Park: three dogs instead of one
        ~ 1.cast[dog-1].count 3

        ## Park: more dogs
        ~ 1.cast[dog-1].count 3

        ## Park: add a tree behind the goal
        + 1.cast[tree-1] {"id":"tree-1","noun":"tree","count":1,"where":"behind goal-1"}

        ## Park: add two birds
        + 1.cast[bird-1] {"id":"bird-1","noun":"bird","count":2}

        ## Park: add a red kite in the sky
        + 1.cast[kite-1]

        ## Park: slow the dog down
        + 1.beats[1].manner ["slowly"]

        ## Park: move the dog behind the goal
        ~ 1.cast[dog-1].where "behind goal-1"

        ## Park: the girl should wear a blue scarf
        + 1.cast[girl-1].wears[1] {"noun":"scarf","adjectives":["blue"]}

        ## Park: the girl should wear a blue hat
        + 1.cast[girl-1].wears[0].adjectives[blue] "blue"
        - 1.cast[girl-1].wears[0].adjectives[red]

        ## Park: remove the girl's hat
        - 1.cast[girl-1].wears

        ## Park: he should miss
        + 1.beats[0].outcome "failure"

        ## Park: the ball should miss the goal
        + 1.beats[0].outcome "failure"

        ## Park: he should score
        + 1.beats[0].outcome "success"

        ## Park: slower
        + 1.look.slowMotion 2

        ## Park: make it last twice as long
        ~ 1.seconds 12
        ~ 1.beats[0].at 2
        ~ 1.beats[1].at 2
        ~ 1.speech[0].at 6

        ## Park: make it 8 seconds long and slower
        ~ 1.seconds 8
        + 1.look.slowMotion 2
        ~ 1.beats[0].at 1.333
        ~ 1.beats[1].at 1.333
        ~ 1.speech[0].at 4

        ## Park: make the dog run faster
        + 1.beats[1].manner ["quickly"]

        ## Park: replace running with walking
        ~ 1.beats[1].verb "walk"

        ## Park: let the man walk instead of kicking
        ~ 1.beats[0].verb "walk"
        - 1.beats[0].what
        - 1.beats[0].toward

        ## Park: have the girl wave
        + 1.beats[2] {"at":4,"who":"girl-1","verb":"wave"}
        + flags [{"word":"girl","kind":"minor"}]

        ## Park: make the girl laugh and the dog bark
        + 1.beats[2] {"at":4,"who":"girl-1","verb":"laugh"}
        + 1.beats[3] {"at":4.8,"who":"dog-1","verb":"bark"}
        + flags [{"word":"girl","kind":"minor"}]

        ## Park: the man and the girl should dance
        + 1.beats[2] {"at":4,"who":"man-1","verb":"dance"}
        + 1.beats[3] {"at":4,"who":"girl-1","verb":"dance"}
        + flags [{"word":"girl","kind":"minor"}]

        ## Park: let the dog chase a cat
        + 1.cast[cat-1] {"id":"cat-1","noun":"cat","count":1}
        + 1.beats[2] {"at":4,"who":"dog-1","verb":"chase","what":"cat-1"}

        ## Park: the dog should not run
        - 1.beats[1]

        ## Park: let her whisper instead
        ~ 1.speech[0].manner "whisper"

        ## Park: she says "Hello" instead
        ~ 1.speech[0].text "Hello"

        ## Park: she should shout "No!"
        ~ 1.speech[0].text "No!"
        ~ 1.speech[0].manner "shout"

        ## Park: he says "Hello" instead
        + 1.speech[1] {"at":4,"who":"man-1","text":"Hello","manner":"say"}

        ## Park: turn the music off

        ## Park: make it night and qwertz the frobnitz
        - 1.implied[setting.time]
        ~ 1.setting.time "night"
        + unplaced ["qwertz","frobnitz"]

        ## Kitchen: undo the rain
        ~ 1.setting.weather "clear"
        ~ 2.setting.weather "clear"
        ~ 3.setting.weather "clear"

        ## Kitchen: second shot from above
        ~ 2.camera.angle "overhead"

        ## Kitchen: the last shot in slow motion
        + 3.look.slowMotion 4

        ## Kitchen: in the second shot, replace the cat with a dog
        ~ 2.camera.subject "dog-1"
        + 2.cast[dog-1] {"id":"dog-1","noun":"dog","count":1,"adjectives":["black"],"where":"under table-1"}
        - 2.cast[cat-1]
        ~ 2.beats[0].who "dog-1"
        ~ 2.beats[1].who "dog-1"
        ~ 2.sounds[0].source "dog-1"

        ## Kitchen: replace the cat with a white dog
        ~ 2.camera.subject "dog-1"
        + 2.cast[dog-1] {"id":"dog-1","noun":"dog","count":1,"adjectives":["white"],"where":"under table-1"}
        - 2.cast[cat-1]
        ~ 2.beats[0].who "dog-1"
        ~ 2.beats[1].who "dog-1"
        ~ 2.sounds[0].source "dog-1"
        + 3.cast[dog-1] {"id":"dog-1","noun":"dog","count":1,"adjectives":["white"],"where":"on table-1"}
        - 3.cast[cat-1]
        ~ 3.beats[0].what "dog-1"

        ## Kitchen: remove the cat
        ~ 2.camera.subject "table-1"
        - 2.cast[cat-1]
        - 2.beats[0]
        - 2.beats[1]
        ~ 2.sounds[0].name "thunder"
        - 2.sounds[0].at
        - 2.sounds[0].source
        - 2.sounds[1]
        - 3.cast[cat-1]
        - 3.beats[0]

        ## Kitchen: remove the cat from the last shot
        - 3.cast[cat-1]
        - 3.beats[0]

        ## Kitchen: make the cat white and bigger
        + 2.cast[cat-1].adjectives[white] "white"
        + 2.cast[cat-1].adjectives[big] "big"
        - 2.cast[cat-1].adjectives[black]
        + 3.cast[cat-1].adjectives[white] "white"
        + 3.cast[cat-1].adjectives[big] "big"
        - 3.cast[cat-1].adjectives[black]

        ## Kitchen: the cat should land on the table
        ~ 2.beats[1].outcome "success"

        ## Kitchen: two more cups
        ~ 1.cast[cup-1].count 4

        ## Kitchen: give the woman a cup
        + 1.beats[1] {"at":1.5,"who":"woman-1","verb":"hold","what":"cup-1"}

        ## Kitchen: put the cat on the table in shot 2
        ~ 2.cast[cat-1].where "on table-1"

        ## Kitchen: replace her apron with a coat
        ~ 1.cast[woman-1].wears[0].noun "coat"
        - 1.cast[woman-1].wears[0].adjectives
        ~ 3.cast[woman-1].wears[0].noun "coat"
        - 3.cast[woman-1].wears[0].adjectives

        ## Kitchen: make her apron blue
        + 1.cast[woman-1].wears[0].adjectives[blue] "blue"
        - 1.cast[woman-1].wears[0].adjectives[white]
        + 3.cast[woman-1].wears[0].adjectives[blue] "blue"
        - 3.cast[woman-1].wears[0].adjectives[white]

        ## Kitchen: swap shots 1 and 2
        ~ shots.order shot-2, shot-1, shot-3

        ## Kitchen: delete the second shot
        - 2

        ## Kitchen: move the last shot to the beginning
        ~ shots.order shot-3, shot-1, shot-2

        ## Kitchen: repeat the second shot
        + 4

        ## Kitchen: add a shot where the cat sleeps
        + 4

        ## Kitchen: add a wide shot of the beach at the beginning
        + 4

        ## Kitchen: another take of shot 2
        ~ 2.seed 99

        ## Kitchen: shot 2 should last 2 seconds
        ~ 2.seconds 2
        ~ 2.beats[0].at 0.333
        ~ 2.beats[1].at 1
        ~ 2.sounds[0].at 0.667

        ## Kitchen: make the first and last shots 3 seconds long
        ~ 1.seconds 3
        ~ 1.beats[0].at 0.375
        ~ 3.seconds 3
        ~ 3.beats[0].at 0.3
        ~ 3.speech[0].at 0.6

        ## Kitchen: make the film 6 seconds long
        ~ 1.seconds 2
        ~ 1.beats[0].at 0.25
        ~ 2.seconds 1.5
        ~ 2.beats[0].at 0.25
        ~ 2.beats[1].at 0.75
        ~ 2.sounds[0].at 0.5
        ~ 3.seconds 2.5
        ~ 3.beats[0].at 0.25
        ~ 3.speech[0].at 0.5

        ## Kitchen: faster
        + 1.look.timeLapse 2
        ~ 2.look.slowMotion 2
        + 3.look.timeLapse 2

        ## Kitchen: the second shot in real time
        - 2.look.slowMotion

        ## Kitchen: no music
        - 1.music
        - 2.music
        - 3.music

        ## Kitchen: change the music to sad violin
        ~ 1.music.mood "sad"
        ~ 1.music.instrument "violin"
        ~ 2.music.mood "sad"
        ~ 2.music.instrument "violin"
        ~ 3.music.mood "sad"
        ~ 3.music.instrument "violin"

        ## Kitchen: add the sound of church bells
        + 1.sounds [{"name":"church bell"}]
        + 2.sounds[2] {"name":"church bell"}
        + 3.sounds [{"name":"church bell"}]

        ## Kitchen: remove the thunder
        - 2.sounds[1]

        ## Kitchen: no dialogue
        - 3.speech

        ## Kitchen: mute
        - 1.music
        - 2.sounds
        - 2.music
        - 3.speech
        - 3.music

        ## Kitchen: change the text to "Fin"
        ~ 3.text[0].text "Fin"

        ## Kitchen: "The End" should be "Fin"
        ~ 3.text[0].text "Fin"

        ## Kitchen: add the title "Breakfast"
        + 1.text [{"text":"Breakfast","kind":"title"}]

        ## Kitchen: replace "Good morning" with "Good evening"
        ~ 3.speech[0].text "Good evening"

        ## Kitchen: let the narrator say "It rained"
        + 1.speech [{"at":1.5,"who":"narrator","text":"It rained","manner":"say"}]

        ## Kitchen: close-up of the cat
        ~ 3.camera.framing "close-up"
        ~ 3.camera.subject "cat-1"

        ## Kitchen: closer
        ~ 1.camera.framing "close-up"
        ~ 2.camera.framing "extreme-close-up"
        ~ 3.camera.framing "close-up"

        ## Kitchen: follow the cat
        ~ 3.camera.move "tracking"
        ~ 3.camera.subject "cat-1"

        ## Kitchen: keep the camera still in the second shot
        ~ 2.camera.move "static"

        ## Kitchen: not in anime style
        ~ 1.look.style "realistic"
        ~ 2.look.style "realistic"
        ~ 3.look.style "realistic"

        ## Kitchen: everywhere at dusk, in watercolour
        ~ 1.look.style "watercolour"
        ~ 1.setting.time "dusk"
        ~ 2.look.style "watercolour"
        ~ 2.setting.time "dusk"
        ~ 3.look.style "watercolour"
        ~ 3.setting.time "dusk"

        ## Kitchen: in the second shot, make it night and add fog
        ~ 2.setting.time "night"
        ~ 2.setting.weather "fog"

        ## Kitchen: In the first shot, remove the cups. Make the last shot longer.
        - 1.cast[cup-1]
        - 1.beats[0].with
        ~ 3.seconds 7.5
        ~ 3.beats[0].at 0.75
        ~ 3.speech[0].at 1.5

        ## Kitchen: the cat should sleep instead
        ~ 2.beats[1].verb "sleep"
        - 2.beats[1].toward
        - 2.beats[1].outcome

        ## Kitchen: the woman should laugh instead of looking
        ~ 3.beats[0].verb "laugh"
        - 3.beats[0].what

        ## Kitchen: make the woman dance in the last shot
        + 3.beats[1] {"at":2,"who":"woman-1","verb":"dance"}

        ## Kitchen: shots 1 and 3 from a low angle
        ~ 1.camera.angle "low"
        ~ 3.camera.angle "low"

        ## Kitchen: dissolve
        + 2.transition "dissolve"
        """;

    /// <summary>Board, instruction and changes.</summary>
    public static TheoryData<string, string, string[]> All { get; } = Parse();

    private static TheoryData<string, string, string[]> Parse()
    {
        var cases = new TheoryData<string, string, string[]>();
        foreach (var block in Table.Split("## ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var lines = block.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var colon = lines[0].IndexOf(": ", StringComparison.Ordinal);
            cases.Add(lines[0][..colon], lines[0][(colon + 2)..], lines[1..]);
        }

        return cases;
    }
}
