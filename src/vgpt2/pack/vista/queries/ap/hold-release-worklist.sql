/*
title: Held amounts picked for release with user, vendor and hold reason
grain: one payable amount on a user's list
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Who is in the middle of releasing holds, and for which vendors and reasons?
  - Hold release work in progress by user with invoice and hold code
  - holds being released
  - Every amount gathered for release; columns user's full name, vendor, invoice number, line, hold code with its meaning, amount.
  - did sandy start letting the june retainage go yet
  - Blocked bills somebody has queued up to free for payment
  - Check that nobody is about to take the stop off a supplier we are in a lawsuit with
  - Which blocked items have users queued to free, and who queued them?
  - Counsel told us not to pay Ramirez while the claim runs; check the queue for freeing blocked money, by person, with firm, bill and why it was blocked
  - who's freeing holds now
  - Queue of stops to be lifted, by user with full name, supplier, bill number, line, block code and its meaning, dollars
  - anybody got retg picked for relase right now? name n vndr
  - Has somebody selected withheld amounts to be let go for payment, and whose money would it be?
*/
SELECT APHR.UserId, DDUP.FullName, APTH.Vendor, APVM.Name, APTH.APRef, APHR.APLine, APHR.APSeq, APHR.HoldCode,
    HQHC.Description, APHR.Amount
FROM APHR WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APHR.APCo = APTH.APCo
    AND APHR.Mth = APTH.Mth
    AND APHR.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN HQHC WITH (NOLOCK)
    ON APHR.HoldCode = HQHC.HoldCode
LEFT JOIN DDUP WITH (NOLOCK)
    ON APHR.UserId = DDUP.VPUserName
WHERE APHR.APCo = @APCo
ORDER BY APHR.UserId, APVM.Name, APTH.APRef, APHR.APLine, APHR.APSeq
