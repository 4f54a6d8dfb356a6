-- Amounts on hold by vendor, for the weekly payables meeting.
-- One row a vendor; retainage is included.
SELECT APVM.Name, SUM(APTD.Amount) AS HeldAmount
FROM APTD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK) ON APTD.APCo = APTH.APCo AND APTD.Mth = APTH.Mth AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK) ON APTH.VendorGroup = APVM.VendorGroup AND APTH.Vendor = APVM.Vendor
WHERE APTD.APCo = @APCo AND APTD.Status = 2
GROUP BY APVM.Name
ORDER BY HeldAmount DESC
