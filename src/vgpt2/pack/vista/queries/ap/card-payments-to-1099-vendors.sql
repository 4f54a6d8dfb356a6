/*
title: Payments through the credit service to 1099 vendors beside their stored totals
grain: one vendor and type of form
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  YEMO: {type: bMonth, example: 2024-12-01}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Amounts settled by virtual card are reported by the card processor, so which 1099 vendors did we pay that way and how much is sitting in their boxes?
  - Credit service payments of the year by 1099 vendor with the box 1 total kept for filing
  - card paid 1099 vendors
  - We moved Apex Testing to the card program in May; take those 22,000 out of the form?
  - v-card payments shouldnt be on the 1099s, who has em
  - Vendor, name, tax id, number of card payments, card dollars, form, amount on the form.
  - Double reporting risk between us and the merchant acquirer
  - Which reportable suppliers took money through the card program in 2024, and what's stored for filing?
  - Card processors file a 1099-K themselves, so before we transmit, take every reportable sub settled through the card program and show what our own box 1 still holds
  - vcard money sitting in box 1
  - Recipient name and tax number, how many card settlements and their dollars, form type and box 1 kept, biggest card total on top, reportable suppliers settled by card
  - 1099 guys we pd thru crdit service this yr, need $ vs box1
  - Some contractors get paid by a special card instead of checks; for those on whom we report to the tax office, how much went that way and what is on their form?
*/
WITH Card AS (
    SELECT APPH.APCo, APPH.VendorGroup, APPH.Vendor, COUNT(*) AS Payments, SUM(APPH.Amount) AS Amount
    FROM APPH WITH (NOLOCK)
    WHERE APPH.APCo = @APCo
        AND APPH.PayMethod = 'S'
        AND APPH.VoidYN = 'N'
        AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    GROUP BY APPH.APCo, APPH.VendorGroup, APPH.Vendor
)
SELECT APVM.Vendor, APVM.Name, APVM.TaxId, Card.Payments, Card.Amount AS CardAmount, APFT.V1099Type, APFT.Box1Amt
FROM Card
JOIN APVM WITH (NOLOCK)
    ON Card.VendorGroup = APVM.VendorGroup
    AND Card.Vendor = APVM.Vendor
LEFT JOIN APFT WITH (NOLOCK)
    ON Card.APCo = APFT.APCo
    AND Card.VendorGroup = APFT.VendorGroup
    AND Card.Vendor = APFT.Vendor
    AND APFT.YEMO = @YEMO
WHERE APVM.V1099YN = 'Y'
ORDER BY CardAmount DESC, APVM.Name
