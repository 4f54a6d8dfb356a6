/*
title: Retainage payable by vendor
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - How much retainage are we holding for each subcontractor?
  - Retainage payable by vendor
  - retention we still owe subs
  - Summarise unpaid AP retainage by vendor using the company's retainage payable type.
  - retg owed per vendr
  - Rank trades and material houses by the holdback due them at completion.
  - Year end footnote requires withheld amounts per sub at company level; biggest holder first so that the auditors can pick confirmations
  - retg payable, by sub
  - 'Retention owed: sub''s name and number, dollars withheld and unpaid, largest balance on top'
  - tot retg ap per vndr co 1
  - For each contractor, what part of his earnings do we still keep until the work is accepted?
*/
SELECT APTH.Vendor, APVM.Name, SUM(APTD.Amount) AS RetainagePayable
FROM APTD WITH (NOLOCK)
JOIN APCO WITH (NOLOCK)
    ON APTD.APCo = APCO.APCo
    AND APTD.PayType = APCO.RetPayType
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTD.APCo = @APCo
    AND APTD.Status IN (1, 2)
GROUP BY APTH.Vendor, APVM.Name
ORDER BY RetainagePayable DESC
