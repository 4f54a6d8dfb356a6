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
  - Firms whose minority or similar certification lapsed ahead of June 30
  - City won't count firms with outdated papers, so as of 06/30/2024 name each vendor with a lapsed certification, kind, number and last day
  - MBE and DBE papers gone stale
  - Longest overdue first before June 30, the vendor's name, MBE or whatever type, certificate number and end date
  - vndr certs xpired b4 9/1
  - Whose proof of being a minority-owned, women-owned or similar business is out of date?
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
