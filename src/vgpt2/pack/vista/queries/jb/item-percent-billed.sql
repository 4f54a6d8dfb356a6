/*
title: Percent billed of contract items on a bill
grain: one contract item
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
  BillNumber: {type: int, example: 12}
asks:
  - What percent of each item is billed with this pay application?
  - Schedule of values with percent to date on a bill
  - g703 percent
  - Items of one bill with current value, work completed before and now, and percent billed to date with stored material.
  - pct done per line on the pay app
  - Percent complete requested per schedule line on June's bill 12
  - 'At the draw meeting with the architect on Thursday I must defend each line''s percentage on bill 12: value, work earlier, work now, percent so far'
  - how far per SOV line, draw 12
  - Schedule line with its text, present worth, finished before, finished now, and share through now for bill 7 of May
  - itm pct wc td on bill 18 mar
  - How far along does this payment request say each part of the project is?
*/
SELECT JBIT.Item, JCCI.Description, JBIT.CurrContract, JBIT.PrevWC, JBIT.WC,
    JBIT.PrevAmt + JBIT.AmtBilled AS BilledToDate,
    (JBIT.PrevAmt + JBIT.AmtBilled) / NULLIF(JBIT.CurrContract, 0) AS ShareBilled
FROM JBIT WITH (NOLOCK)
JOIN JCCI WITH (NOLOCK)
    ON JBIT.JBCo = JCCI.JCCo
    AND JBIT.Contract = JCCI.Contract
    AND JBIT.Item = JCCI.Item
WHERE JBIT.JBCo = @JBCo
    AND JBIT.BillMonth = @BillMonth
    AND JBIT.BillNumber = @BillNumber
ORDER BY JBIT.Item
