/*
title: W-2 items of a tax year with description and the code printed on the form
grain: one W-2 item
level: basic
parameters:
  TaxYear: {type: char(4), example: "2024"}
asks:
  - What items can amounts be put under on the W-2 for 2024, and which letter is printed with each?
  - Item number, text and box letter, sorted by number, for a year
  - W-2 item list
  - "I'm mapping our codes to the yearly form and in the list on the screen I can't see all of them at once, so could you print the items that exist for the year with the two letters that go next to the amount, such as the one for retirement?"
  - itmes of the w2 with there codes
  - Which lines does the annual wage statement know?
  - For 2023 there was one with DD for the health cover, number?
  - Show all boxes that exist on the W-2 for 2024 with their letters.
  - 'I''m mapping a new Roth code for the year-end forms and must pick from the possible boxes of 2024: number, wording, and the letter printed with it.'
  - possible form lines, ty 2024
  - number, wording and letter, in number order
  - avail w2 itms 2024 + ltr, which is DD
  - What entries are possible on the annual wage tax form for that year?
*/
SELECT PRWI.Item, PRWI.Description, PRWI.W2Code
FROM PRWI WITH (NOLOCK)
WHERE PRWI.TaxYear = @TaxYear
ORDER BY PRWI.Item
