// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/trainingtext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<TrainingText>>({
    {TrainingText::Title, QT_TRANSLATE_NOOP("Clearway", "Training")},
    {TrainingText::Open, QT_TRANSLATE_NOOP("Clearway", "Training…")},
    {TrainingText::Ribbon, QT_TRANSLATE_NOOP("Clearway", "Training: all networks here are invented")},
    {TrainingText::ChooseHead, QT_TRANSLATE_NOOP("Clearway", "Choose a network and its fault")},
    {TrainingText::Networks, QT_TRANSLATE_NOOP("Clearway", "Networks")},
    {TrainingText::Surprise, QT_TRANSLATE_NOOP("Clearway", "Surprise me")},
    {TrainingText::Next, QT_TRANSLATE_NOOP("Clearway", "Next")},
    {TrainingText::GuessHead, QT_TRANSLATE_NOOP("Clearway", "What will the check find?")},
    {TrainingText::FixerQuestion, QT_TRANSLATE_NOOP("Clearway", "Who has to change something?")},
    {TrainingText::Nobody, QT_TRANSLATE_NOOP("Clearway", "Nobody")},
    {TrainingText::Choose, QT_TRANSLATE_NOOP("Clearway", "Choose…")},
    {TrainingText::Check, QT_TRANSLATE_NOOP("Clearway", "Check the network")},
    {TrainingText::Back, QT_TRANSLATE_NOOP("Clearway", "Back")},
    {TrainingText::Checking, QT_TRANSLATE_NOOP("Clearway", "Checking the invented network…")},
    {TrainingText::Score, QT_TRANSLATE_NOOP("Clearway", "%1 of %2 right")},
    {TrainingText::Question, QT_TRANSLATE_NOOP("Clearway", "Question")},
    {TrainingText::Guessed, QT_TRANSLATE_NOOP("Clearway", "Your guess")},
    {TrainingText::Found, QT_TRANSLATE_NOOP("Clearway", "Found")},
    {TrainingText::Right, QT_TRANSLATE_NOOP("Clearway", "right")},
    {TrainingText::Wrong, QT_TRANSLATE_NOOP("Clearway", "wrong")},
    {TrainingText::Why, QT_TRANSLATE_NOOP("Clearway", "Why")},
    {TrainingText::NoFinding, QT_TRANSLATE_NOOP("Clearway", "Nothing stands in the way.")},
    {TrainingText::Evidence, QT_TRANSLATE_NOOP("Clearway", "Show the evidence")},
    {TrainingText::Another, QT_TRANSLATE_NOOP("Clearway", "Another network")},
    {TrainingText::NotRun, QT_TRANSLATE_NOOP("Clearway", "The check could not be run: %1")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::trainingText(TrainingText text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
