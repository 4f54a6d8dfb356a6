/*
title: Items of a progress bill
grain: one contract item
level: basic
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
  BillNumber: {type: int, example: 1}
asks:
  - What is on this progress bill by item?
  - Bill items with previous and current amounts
  - g703 of a bill
  - Contract items of one bill with previous amount, this bill and retainage.
  - break down the pay app
  - Line amounts on June's first bill, before and now, plus holdback
  - 'The owner''s clerk phoned about bill 9 of April and wants every schedule line: value, invoiced earlier, invoiced this time, retention held and released'
  - draw 1 line by line
  - In line order, what it is, current value, earlier, this one, held back, given back
  - bill 4 feb itms prev/this/retg
  - What parts make up this one payment request, and how much is each?
*/
SELECT JBIT.Item, JBIT.Description, JBIT.CurrContract, JBIT.PrevAmt, JBIT.AmtBilled, JBIT.RetgBilled, JBIT.RetgRel
FROM JBIT WITH (NOLOCK)
WHERE JBIT.JBCo = @JBCo
    AND JBIT.BillMonth = @BillMonth
    AND JBIT.BillNumber = @BillNumber
ORDER BY JBIT.Item
