/*
title: Vendor payments by month split into check, electronic and credit service with the share paid electronically
grain: one month
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Are we moving from paper checks to electronic payments?
  - Number and dollars of payments per month for each method, voids excluded, with the percent sent electronically
  - checks versus ACH
  - Our bank wants to sell us a payment hub and asks how many checks we still print, so over 2024 by month how many payments of each kind and how many dollars, and what part of the money goes out without paper.
  - monthy count of chks vs eft
  - Paper or wire, how did that develop?
  - Did we get below 200 printed ones in November?
  - Monthly split of supplier disbursements into paper, ACH and card, 2024.
  - Going paperless was a board goal; prove progress with count and dollars of checks, ACH and card settlements each month of 2023 and the electronic percentage
  - paper vs ACH vs vcard, monthly
  - Month, how many checks and dollars, how many ACH and dollars, card settlements and dollars, percent by ACH; supplier payments only
  - ck/eft/cc cnt + $ per mo jan-sep, % eft
  - Do we still pay suppliers mainly with paper checks, or more by computer each month?
*/
SELECT APPH.PaidMth, SUM(CASE WHEN APPH.PayMethod = 'C' THEN 1 ELSE 0 END) AS Checks,
    SUM(CASE WHEN APPH.PayMethod = 'C' THEN APPH.Amount ELSE 0 END) AS CheckAmount,
    SUM(CASE WHEN APPH.PayMethod = 'E' THEN 1 ELSE 0 END) AS ElectronicPayments,
    SUM(CASE WHEN APPH.PayMethod = 'E' THEN APPH.Amount ELSE 0 END) AS ElectronicAmount,
    SUM(CASE WHEN APPH.PayMethod = 'S' THEN 1 ELSE 0 END) AS CreditServicePayments,
    SUM(CASE WHEN APPH.PayMethod = 'S' THEN APPH.Amount ELSE 0 END) AS CreditServiceAmount,
    100.0 * SUM(CASE WHEN APPH.PayMethod = 'E' THEN APPH.Amount ELSE 0 END) / NULLIF(SUM(APPH.Amount), 0)
        AS PercentElectronic
FROM APPH WITH (NOLOCK)
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidMth BETWEEN @BeginMth AND @EndMth
GROUP BY APPH.PaidMth
ORDER BY APPH.PaidMth
