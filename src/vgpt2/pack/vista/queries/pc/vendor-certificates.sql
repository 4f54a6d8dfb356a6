/*
title: Minority and other certificates of vendors
grain: one certificate
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
asks:
  - Which vendors hold a minority or women owned certificate?
  - Vendor certificates with agency and expiry
  - mwbe vendors
  - Certificates of vendors by type with certificate number, agency and expiry date.
  - which subs count for our dbe goal
*/
SELECT PCCertificates.CertificateType, PCCertificateTypes.Description, PCCertificates.Vendor, APVM.Name,
    PCCertificates.Certificate, PCCertificates.Agency, PCCertificates.ExpDate
FROM PCCertificates WITH (NOLOCK)
JOIN PCCertificateTypes WITH (NOLOCK)
    ON PCCertificates.VendorGroup = PCCertificateTypes.VendorGroup
    AND PCCertificates.CertificateType = PCCertificateTypes.CertificateType
JOIN APVM WITH (NOLOCK)
    ON PCCertificates.VendorGroup = APVM.VendorGroup
    AND PCCertificates.Vendor = APVM.Vendor
WHERE PCCertificates.VendorGroup = @VendorGroup
ORDER BY PCCertificates.CertificateType, APVM.Name
