/*
title: Vendors that owe us money on balance
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which suppliers carry a net credit in our favor because credit memos exceed what we still owe them?
  - Vendors with a negative open payable, amount, oldest document and phone number
  - debit balance vendors
  - CED gave us a 2,900 credit in February and we stopped buying there, who else owes us a refund?
  - vendors w/ credits we never used up
  - Reclass to other receivables at December 31, creditors with the wrong sign
  - Vendor, name, phone, e-mail, net open, number of open amounts, oldest date.
  - Suppliers whose net open balance is in our favor.
  - Auditors reclassify negative creditors at year end, and treasury wants refunds from firms we no longer use; phone, e-mail, net, oldest item
  - suppliers who owe us refunds
  - 'Suppliers in the red with us: supplier, telephone, e-mail, net negative, item count, oldest bill date; biggest refund on top'
  - vndrs w neg ap bal, credts > inv's
  - Where have companies given back so much that they now owe us rather than the reverse?
*/
SELECT APTH.Vendor, APVM.Name, APVM.Phone, APVM.EMail, SUM(APTD.Amount) AS OpenAmount, COUNT(*) AS OpenParts,
    MIN(APTH.InvDate) AS OldestInvoice
FROM APTD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTD.APCo = @APCo
    AND APTD.Status IN (1, 2)
GROUP BY APTH.Vendor, APVM.Name, APVM.Phone, APVM.EMail
HAVING SUM(APTD.Amount) < 0
ORDER BY OpenAmount, APVM.Name
