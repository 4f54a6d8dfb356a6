/*
title: Unapproved invoice lines up to ten percent below a reviewer's threshold
grain: one line and reviewer
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Are bills being kept just under the amount at which the next approver comes in?
  - Our VP looks at everything from 25,000, how many lines stand between 22,500 and that?
  - Unapproved lines within ten percent under the threshold of a reviewer of their group
  - just under the limit
  - Month, sequence, line, vendor, amount, group, reviewer who is skipped, threshold, share of it
  - ppl slicin bills at 4,900 so the boss dont see em at 5k
  - Avoidance of authority levels in payables
  - Pending bill lines within ten percent under somebody's approval threshold.
  - 'Fraud risk assessment: find lines in routing priced to dodge the next approver, e.g. 9,500 when she sees everything from 10,000, with supplier and originator'
  - bills sized to dodge approval
  - 'Pending lines a hair under somebody''s limit: vendor name, bill number, line amount, originator, group, skipped approver''s name, threshold, percent of it, largest first'
  - unaprvd lines 90-99% of rvwr thrshld, smells like splittin
  - Bosses see only bills over a certain size; are waiting bills suspiciously close beneath that size?
*/
SELECT APUL.UIMth, APUL.UISeq, APUL.Line, APUI.Vendor, APVM.Name, APUI.APRef, APUL.GrossAmt, APUL.InvOriginator,
    HQRG.ReviewerGroup, HQRG.Description, HQRV.Name AS ReviewerName, HQRD.ThresholdAmount,
    APUL.GrossAmt / HQRD.ThresholdAmount AS ShareOfThreshold
FROM APUL WITH (NOLOCK)
JOIN APUI WITH (NOLOCK)
    ON APUL.APCo = APUI.APCo
    AND APUL.UIMth = APUI.UIMth
    AND APUL.UISeq = APUI.UISeq
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
JOIN HQRG WITH (NOLOCK)
    ON APUL.ReviewerGroup = HQRG.ReviewerGroup
JOIN HQRD WITH (NOLOCK)
    ON HQRG.ReviewerGroup = HQRD.ReviewerGroup
JOIN HQRV WITH (NOLOCK)
    ON HQRD.Reviewer = HQRV.Reviewer
WHERE APUL.APCo = @APCo
    AND HQRD.ThresholdAmount > 0
    AND APUL.GrossAmt < HQRD.ThresholdAmount
    AND APUL.GrossAmt >= 0.9 * HQRD.ThresholdAmount
ORDER BY APUL.GrossAmt DESC, APUL.UIMth, APUL.UISeq, APUL.Line
