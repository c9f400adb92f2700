import type { AssessmentRejection } from '../../../domain/assessment/rejections.ts';

export const assessmentRejections = {
  notAnAssessor: 'لا يستطيع هذا الشخص التقييم: ليس له دور المقيِّم أو أن حسابه موقوف. يُرجى اختيار شخص آخر.',
  assessorAlsoDecides: 'يبت هذا الشخص أيضاً في المقترحات أو يقرأ جميع التقييمات. يُرجى اختيار شخص آخر.',
  assessorOfSameCountry: 'المقيِّم من بلد مالك المشروع نفسه. يُرجى اختيار شخص آخر.',
  assessorOfSameInstitution: 'ينتمي المقيِّم إلى المؤسسة مالكة المشروع. يُرجى اختيار شخص آخر.',
  proposalNotInAssessment: 'المقترح ليس قيد التقييم في هذه المرحلة. يُرجى إعادة تحميل الصفحة لمعرفة حالته.',
  declaredAlready: 'سبق أن أقررتم بعدم وجود تضارب في المصالح. يمكنكم الانتقال إلى الدرجات.',
  criterionUnknown: 'لا يتضمن جدول التقييم لهذا النداء المعيار {criterion}. يُرجى إعادة تحميل الصفحة.',
  sectionUnknown: 'لا يتضمن جدول التقييم لهذا النداء القسم {section}. يُرجى إعادة تحميل الصفحة.',
  markOutOfRange: 'يُرجى منح درجة صحيحة من 1 إلى {maximum}.',
  marksMissing:
    '{count, plural, zero {لا معايير بلا درجة} one {معيار واحد بلا درجة بعد} two {معياران بلا درجة بعد} few {# معايير بلا درجة بعد} many {# معياراً بلا درجة بعد} other {# معيار بلا درجة بعد}}. يُرجى منح درجة لكل معيار.',
  markReasonsMissing:
    '{count, plural, zero {لا درجات تحتاج إلى مبرر مكتوب} one {درجة واحدة تحتاج إلى مبرر مكتوب} two {درجتان تحتاجان إلى مبرر مكتوب} few {# درجات تحتاج إلى مبرر مكتوب} many {# درجة تحتاج إلى مبرر مكتوب} other {# درجة تحتاج إلى مبرر مكتوب}}. يُرجى إضافته حيث منحتم درجة منخفضة جداً أو مرتفعة جداً.',
  commentsMissing:
    '{count, plural, zero {لا أقسام بلا تعليق} one {قسم واحد بلا تعليق بعد} two {قسمان بلا تعليق بعد} few {# أقسام بلا تعليق بعد} many {# قسماً بلا تعليق بعد} other {# قسم بلا تعليق بعد}}. يُرجى كتابة تعليق لكل قسم.',
} satisfies Record<AssessmentRejection['kind'], string>;
