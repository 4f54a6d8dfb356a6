/*
title: Open payables of vendors whose compliance is not met
grain: one unmet compliance code of a vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Before the check run, which vendors that we owe money have an expired certificate or a document we never got, and how much is at stake?
  - Vendors with open amounts and compliance codes not met as of a date
  - owed but not compliant
  - For each checked vendor-level requirement that is missing, expired or not complied at June 30, list vendor, code, what it is, expiry and the amount payable to that vendor.
  - who are we about to pay w/o insurence on file
  - Money we should not release until paperwork is renewed
  - General liability ran out 6/15 for some of these folks - what do we still owe them?
  - What do we owe firms whose required papers are missing or out of date?
  - Insurance broker audits before the july 15 run; sub balances where the certificate lapsed by june 30 or a W-9 never came in must be stopped
  - no cert, still owed money
  - Firm's name, requirement and its meaning, expiration, unblocked balance, alphabetical, only those failing a checked requirement
  - opn ap on subs w/ expird COI or missing docs as of 8/31
  - Which contractors are we about to pay even though proof of insurance or another form is overdue, and how much?
*/
WITH OpenAmounts AS (
    SELECT APTH.APCo, APTH.VendorGroup, APTH.Vendor, SUM(APTD.Amount) AS Amount
    FROM APTH WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTH.APCo = APTD.APCo
        AND APTH.Mth = APTD.Mth
        AND APTH.APTrans = APTD.APTrans
    WHERE APTH.APCo = @APCo
        AND APTD.Status = 1
    GROUP BY APTH.APCo, APTH.VendorGroup, APTH.Vendor
)
SELECT OpenAmounts.Vendor, APVM.Name, APVC.CompCode, HQCP.Description, HQCP.CompType, APVC.ExpDate,
    OpenAmounts.Amount AS OpenAmount
FROM OpenAmounts
JOIN APVM WITH (NOLOCK)
    ON OpenAmounts.VendorGroup = APVM.VendorGroup
    AND OpenAmounts.Vendor = APVM.Vendor
JOIN APVC WITH (NOLOCK)
    ON OpenAmounts.APCo = APVC.APCo
    AND OpenAmounts.VendorGroup = APVC.VendorGroup
    AND OpenAmounts.Vendor = APVC.Vendor
JOIN HQCP WITH (NOLOCK)
    ON APVC.CompCode = HQCP.CompCode
WHERE APVC.Verify = 'Y'
    AND ((HQCP.CompType = 'D' AND (APVC.ExpDate IS NULL OR APVC.ExpDate < @AsOf))
        OR (HQCP.CompType = 'F' AND APVC.Complied = 'N'))
ORDER BY APVM.Name, APVC.CompCode
