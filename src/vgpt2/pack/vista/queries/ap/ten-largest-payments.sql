/*
title: The ten largest vendor payments between two dates that are not void
grain: one payment
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What were the ten largest payments we sent out in June?
  - Ten biggest valid vendor payments of a date range with payee, date, method and amount
  - biggest checks of june
  - Cash dropped by four million within a week and the chairman has already noticed, so quickly show me which single payments to vendors were the heaviest between the 10th and the 17th
  - who got the bigest checks from us lately
  - Main drains on the account, by size
  - Did Granite Supply really get 800,000 in one go in March 2024?
  - Top ten disbursements to suppliers in June, please.
  - Our banker spotted heavy outflows between march 4 and march 15 and calls at noon; name the ten heaviest live checks or transfers and who got them
  - ten heaviest checks, last week
  - Date, recipient's name, method, check number, dollars, heaviest first, only ten, voids skipped
  - top 10 ap pymts ytd by $
  - To whom did our ten most expensive payments of the month go?
*/
SELECT TOP (10) APPH.PaidDate, APPH.Vendor, APPH.Name, APPH.PayMethod, APPH.CMRef, APPH.Amount
FROM APPH WITH (NOLOCK)
WHERE APPH.APCo = @APCo
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APPH.VoidYN = 'N'
ORDER BY APPH.Amount DESC, APPH.CMRef
