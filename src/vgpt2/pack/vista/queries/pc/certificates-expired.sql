/*
title: Vendor certificates past their expiry date
grain: one certificate
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which vendor certificates have run out?
  - Expired vendor certificates
  - expired certs
  - Certificates of vendors whose expiry date is before a day.
  - whose mbe cert is no good anymore
*/
SELECT PCCertificates.Vendor, APVM.Name, PCCertificates.CertificateType, PCCertificates.Certificate,
    PCCertificates.ExpDate
FROM PCCertificates WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PCCertificates.VendorGroup = APVM.VendorGroup
    AND PCCertificates.Vendor = APVM.Vendor
WHERE PCCertificates.VendorGroup = @VendorGroup
    AND PCCertificates.ExpDate < @AsOf
ORDER BY PCCertificates.ExpDate, APVM.Name
