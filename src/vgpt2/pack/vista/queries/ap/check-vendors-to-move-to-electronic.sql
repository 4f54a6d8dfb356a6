/*
title: Vendors paid by check many times who are not set up for electronic payment
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - The bank offers a rebate if we print fewer checks, so who received the most paper checks last year and is not on ACH yet?
  - Vendors without active electronic payment by number of checks and amount between two dates
  - ach conversion candidates
  - Start with anybody over 12 checks; I bet Ferrellgas alone got forty in 2023.
  - who still gets paper cheks
  - Name, e-mail, prenote status, check count, check dollars, last check date.
  - Mailing list for the enrollment letter that goes out in September, heaviest postage users first
  - Whom do we mail the most paper payments to that isn't on ACH?
  - Postage and positive pay fees hit 9,000 last year, so rank suppliers still mailed checks in 2024 without an active bank transfer setup, for the enrollment campaign
  - push these guys to ACH
  - Supplier's name and e-mail, transfer status, how many checks and dollars, date of the newest one, most checks on top, among suppliers not on ACH
  - top ck vendors no eft yet, wana sign em up
  - Which suppliers do we still mail paper checks to instead of sending money straight to their bank, and how often last year?
*/
SELECT APPH.Vendor, APVM.Name, APVM.EMail, APVM.EFT, COUNT(*) AS Checks, SUM(APPH.Amount) AS Amount,
    MAX(APPH.PaidDate) AS LastCheck
FROM APPH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
WHERE APPH.APCo = @APCo
    AND APPH.PayMethod = 'C'
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APVM.EFT <> 'A'
GROUP BY APPH.Vendor, APVM.Name, APVM.EMail, APVM.EFT
ORDER BY Checks DESC, APVM.Name
